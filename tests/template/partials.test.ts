import fs from 'node:fs'
import path from 'node:path'
import {load} from 'js-yaml'
import {describe, expect, test} from '@jest/globals'
import {createCompiler} from '../../src/render/create-compiler.ts'
import {fill} from '../../src/render/fill.ts'
import {packageRoot} from '../../src/workspace/product/package-root.ts'
import {loadTemplates} from '../../src/workspace/project/load-templates.ts'
import {speakerFor} from '../support/speaker-for.ts'
import type {StandardLanguage} from '../support/standard-bundle.ts'

/* Each partial has its parameters and examples beside it, and the examples are its tests. */

interface Examples {
  params: Record<string, {description: string; required?: boolean}>
  examples: Record<string, {language: StandardLanguage; context: object; markdown: string}>
}

const folder = path.join(packageRoot, 'templates', 'partials')
const partials = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.md.hbs'))
  .map((name) => name.replace('.md.hbs', ''))
const {environment, findings} = loadTemplates(packageRoot)
const compile = createCompiler()

test('templates have no findings', () => {
  expect(findings).toEqual([])
})

describe.each(partials)('the partial %s', (partial) => {
  const {params, examples} = load(fs.readFileSync(path.join(folder, `${partial}.yaml`), 'utf8')) as Examples

  test.each(Object.entries(examples))('gives what its example says: %s', (_, {language, context, markdown}) => {
    const written = speakerFor(language, {}, ({speaker, findings: wrong}) => {
      const part = environment.run(partial, context, speaker)
      const text = fill(part, 'block', {
        sink: 'markdown',
        compile,
        sections: new Map(),
        report: (rule) => wrong.push({rule, file: '', parameters: {}})
      })
      expect(wrong).toEqual([])
      return text
    })
    expect(`${written.replaceAll('\u00a0', ' ').trim()}\n`).toBe(`${markdown.replaceAll('\u00a0', ' ').trim()}\n`)
  })

  test('has a description for everything that its examples give it', () => {
    const given = new Set(Object.values(examples).flatMap(({context}) => Object.keys(context)))
    expect(Object.keys(params).sort()).toEqual(expect.arrayContaining([...given].sort()))
    for (const {description} of Object.values(params)) expect(description).toMatch(/\w/)
  })
})
