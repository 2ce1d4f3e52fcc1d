import vm from 'node:vm'
import {describe, expect, test} from '@jest/globals'
import {createEnvironment} from '../../src/template/create-environment.ts'
import {precompileTemplates} from '../../src/template/precompile-templates.ts'
import type {CompiledTemplate, Template} from '../../src/template/template.ts'
import {listStandardTemplates} from '../../src/workspace/project/load-templates.ts'
import {speakerFor} from '../support/speaker-for.ts'

const templates: Template[] = [
  {name: 'page', file: 'templates/page.md.hbs', text: '# {{title}}\n\n{{#each items}}{{> item}}{{/each}}\n'},
  {name: 'item', file: 'templates/partials/item.md.hbs', text: '- {{name}}'}
]

/** What a template says: its text, and what is in each slot. */
function said(all: readonly Template[]): unknown {
  return speakerFor('nn', {}, ({speaker}) =>
    createEnvironment(all).run('page', {title: 'Om oss', items: [{name: 'ein'}, {name: 'to'}]}, speaker)
  )
}

function compiled(all: readonly Template[]): Template[] {
  const codes = precompileTemplates(all)
  return all.map((template) => ({
    ...template,
    compiled: vm.runInThisContext(`(${codes[template.name]!})`) as CompiledTemplate
  }))
}

describe('templates that were compiled ahead of time', () => {
  test('say what they say when they are compiled at once', () => {
    expect(said(compiled(templates))).toEqual(said(templates))
  })

  test('are not looked into', () => {
    const unread = compiled(templates).map((template) => ({
      ...template,
      get text(): string {
        throw new Error('read')
      }
    }))
    expect(said(unread)).toEqual(said(templates))
  })

  test('tell what they put out wrongly, though not where, which takes longer than most helpers', () => {
    const [template] = compiled([{name: 'page', file: 'templates/page.md.hbs', text: '{{title}}'}])
    expect(precompileTemplates(templates)['page']).not.toMatch(/loc|column/)
    expect(() =>
      speakerFor('nn', {}, ({speaker}) => createEnvironment([template!]).run('page', {title: []}, speaker))
    ).toThrow(
      expect.objectContaining({
        finding: {
          rule: 'wrong-type',
          file: 'templates/page.md.hbs',
          parameters: {actual: '[]', expected: {word: 'type.string'}}
        }
      })
    )
  })

  test('can be all those of the product', () => {
    const names = listStandardTemplates().map(({name}) => name)
    expect(Object.keys(precompileTemplates(listStandardTemplates()))).toEqual(names)
    expect(createEnvironment(compiled(listStandardTemplates())).findings).toEqual([])
  })
})
