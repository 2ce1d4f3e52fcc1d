import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {createCompiler} from '../../src/render/create-compiler.ts'
import {passageAttribute} from '../../src/render/trace-blocks.ts'
import {hasWords} from '../../src/translate/passages/has-words.ts'
import {readPassages} from '../../src/translate/passages/read-passages.ts'
import {loadPolicy} from '../../src/workspace/policy/load-policy.ts'
import {openProject} from '../../src/workspace/project/open-project.ts'
import {renderLanguage} from '../../src/workspace/render/render-language.ts'

const project = openProject(path.resolve(import.meta.dirname, '..', '..'))
const languages = project.languages.known
const versions = project.policies.flatMap((id) => languages.map((language) => [id, language] as const))

function pageOf(id: string, language: string, traced: boolean): string {
  const loaded = loadPolicy(project.root, id, project.languages, true)
  const options = {formats: ['html'] as const, fragment: 'article' as const, draft: true, traced, gapText: () => '…'}
  const run = {project, loaded, policy: loaded.policy!, language, compile: createCompiler(traced), options}
  return renderLanguage({...run, findings: [], statuses: []})[0]!.content
}

/** A page without what says where its passages come from. */
function withoutTrace(html: string): string {
  const attribute = new RegExp(` ${passageAttribute}="[^"]*"`, 'g')
  return html.replace(attribute, '').replace(/<\/?span>/g, '')
}

describe('a page that tells where its passages come from', () => {
  test.each(versions)('says of %s in %s nothing else than the page that does not', (id, language) => {
    const plain = pageOf(id, language, false)
    const traced = pageOf(id, language, true)
    expect(plain).not.toContain(passageAttribute)
    // A quotation in another language is a span too, and stays.
    const closing = (html: string): string => html.replaceAll('</span>', '')
    expect(closing(withoutTrace(traced))).toBe(closing(plain))
    expect(traced).not.toMatch(/[\uE000-\uE004]/)
  })

  test.each(versions)(
    'names every passage of %s in %s that has words, once or more, and no other of its texts',
    (id, language) => {
      const {words} = loadPolicy(project.root, id, project.languages, true)
      const own = words.get(language)!
      const html = pageOf(id, language, true)
      const named = new Set(
        [...html.matchAll(new RegExp(`${passageAttribute}="([^"]*)"`, 'g'))].map(([, name]) => name!)
      )
      const sections = [...own].filter(([key]) => key.startsWith('sections.') && key.endsWith('.text'))
      const expected = sections.flatMap(([key, {text}]) =>
        readPassages(key, text)
          .filter(hasWords)
          .map(({index}) => `${key} ${index}`)
      )
      expect(expected.filter((name) => !named.has(name))).toEqual([])
      const keys = new Set(sections.map(([key]) => key))
      const all = new Set(
        sections.flatMap(([key, {text}]) => readPassages(key, text).map(({index}) => `${key} ${index}`))
      )
      expect([...named].filter((name) => keys.has(name.split(' ')[0]!) && !all.has(name))).toEqual([])
    }
  )
})
