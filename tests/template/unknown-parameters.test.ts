import {describe, expect, test} from '@jest/globals'
import {namesOf} from '../../src/template/names-of.ts'
import {unknownParameters} from '../../src/template/unknown-parameters.ts'

const parameters = new Set(['title', 'items', 'level'])

/** What is named in vain, in the template `main`, which is given a title, items and a level. */
function unknown(main: string, others: Readonly<Record<string, string>> = {}): unknown[] {
  const templates = Object.entries({main, ...others}).map(([name, text]) => ({
    name,
    file: `templates/${name}.md.hbs`,
    text,
    ...(name === 'main' && {parameters})
  }))
  return unknownParameters(templates, namesOf(templates)).map((finding) => finding.parameters['actual'])
}

describe('a name of what a template is never given', () => {
  test.each([
    ['put out', '{{titel}}'],
    ['put out by way of the whole', '{{this.titel}} {{@root.titel}}', 2],
    ['asked for', '{{#if titel}}x{{/if}}{{#unless titel}}x{{/unless}}', 2],
    ['gone through', '{{#each titel}}{{name}}{{/each}}'],
    ['given to a helper', '{{heading level titel}} {{t "contact.email" way=titel}}', 2],
    ['given to a helper within another', '{{t "contact.email" way=(link titel)}}'],
    ['beside a condition', '{{#if title}}{{else}}{{titel}}{{/if}}'],
    ['named from within an entry', '{{#each items}}{{../titel}}{{#if name}}{{../titel}}{{/if}}{{/each}}', 2],
    ['put out where there are no entries', '{{#each items}}{{else}}{{titel}}{{/each}}']
  ])('is found where it is %s', (_, template, times = 1) => {
    expect(unknown(template)).toEqual(Array.from({length: times}, () => 'titel'))
  })

  test('is told with its place and the nearest right name', () => {
    const template = {name: 'main', file: 'templates/main.md.hbs', text: 'a\n{{titel}}', parameters}
    expect(unknownParameters([template], namesOf([template]))).toMatchObject([
      {
        rule: 'unknown-parameter',
        file: 'templates/main.md.hbs',
        place: {start: {line: 2, column: 3}},
        parameters: {actual: 'titel', nearest: 'title'}
      }
    ])
  })
})

describe('nothing is found', () => {
  test.each([
    ['in what is given', '{{title}} {{this.title}} {{@root.title}} {{#each items}}{{../level}}{{/each}}'],
    ['in what entries have', '{{#each items}}{{name}}{{#with more}}{{name}} {{../name}}{{/with}}{{/each}}'],
    ['in what Handlebars gives', '{{#each items as |item|}}{{@index}} {{this}} {{item.name}} {{.}}{{/each}}'],
    ['in texts and names of helpers and partials', '{{t "contact.email" way="x"}} {{> other}} {{> (lookup . "x")}}'],
    ['in a template that cannot be parsed, which is told of elsewhere', '{{titel}} {{#if}']
  ])('%s', (_, template) => {
    expect(unknown(template)).toEqual([])
  })

  test('in a template whose parameters nobody knows', () => {
    expect(unknown('{{> own}}', {own: '{{titel}}'})).toEqual([])
  })

  test.each(['{{> main items}}', '{{> main titel=level}}', '{{> (lookup . "partial") titel=level}}'])(
    'in a template that another of the project gives something else: %s',
    (caller) => {
      expect(unknown('{{titel}}', {caller})).toEqual([])
    }
  )
})
