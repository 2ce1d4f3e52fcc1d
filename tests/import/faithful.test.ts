import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {check} from '../../src/api/check.ts'
import {render} from '../../src/api/render.ts'
import {keyOfValue} from '../../src/check/extract/key-of-value.ts'
import {sentencesOf} from '../../src/check/text/sentences.ts'
import {draftProject} from '../../src/import/draft-project.ts'
import type {Draft} from '../../src/import/draft.ts'
import type {Page} from '../../src/published/page.ts'
import {readPage} from '../../src/published/read-page.ts'
import {writeTogether} from '../../src/workspace/disk/write-together.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {errorsIn, means} from './draft-of.ts'

/*
 * What is imported is rendered again, and read again: each language says what its page said, and states the same facts.
 */

const tests = path.resolve(import.meta.dirname, '..')

const imports: readonly {name: string; pages: Readonly<Record<string, string>>}[] = [
  {name: 'dfo.nn.txt', pages: {nn: 'policies/seeds/dfo.nn.txt'}},
  {name: 'dfo.en.txt', pages: {en: 'policies/seeds/dfo.en.txt'}},
  {name: 'ldo.nn.txt', pages: {nn: 'policies/seeds/ldo.nn.txt'}},
  {name: 'datatilsynet.nb.txt', pages: {nb: 'policies/seeds/datatilsynet.nb.txt'}},
  {name: 'mangfoldimai.nb.md', pages: {nb: 'policies/seeds/mangfoldimai.nb.md'}},
  {name: 'dfo.nn.txt with dfo.en.txt', pages: {nn: 'policies/seeds/dfo.nn.txt', en: 'policies/seeds/dfo.en.txt'}},
  {name: 'dfo.nn.html', pages: {nn: 'fixtures/pages/dfo.nn.html'}},
  {name: 'ldo.nn.html', pages: {nn: 'fixtures/pages/ldo.nn.html'}},
  {name: 'datatilsynet.nb.html', pages: {nb: 'fixtures/pages/datatilsynet.nb.html'}},
  {name: 'mangfoldimai.nb.html', pages: {nb: 'fixtures/pages/mangfoldimai.nb.html'}},
  {name: 'dfo.nn.html with dfo.en.html', pages: {nn: 'fixtures/pages/dfo.nn.html', en: 'fixtures/pages/dfo.en.html'}}
]

const printed: string[] = []

afterAll(() => {
  process.stdout.write(`${printed.join('\n')}\n`)
})

async function pagesOf(files: Readonly<Record<string, string>>): Promise<Page[]> {
  const pages: Page[] = []
  for (const [language, file] of Object.entries(files)) pages.push(await readFile(path.join(tests, file), language))
  return pages
}

async function readFile(file: string, language: string): Promise<Page> {
  return await readPage(fs.readFileSync(file), {file, language}, means)
}

function write(draft: Draft): string {
  const root = temporaryFolder()
  writeTogether(root, draft.files)
  return root
}

/** Sentences, white space aside. */
function sentences({language, title, sections}: Page): string[] {
  const lexicon = means.lexicon(language)
  const texts = sections.flatMap((section) => section.blocks.flatMap((block) => sentencesOf(block, lexicon)))
  return [title, ...sections.map((section) => section.title), ...texts.map(({text}) => text)]
    .map((text) => text.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter(Boolean)
}

function facts({language, title, sections}: Page): Set<string> {
  const extract = means.extractor(language)
  const texts = [title, ...sections.flatMap((section) => [section.title, ...section.blocks.map(({text}) => text)])]
  return new Set(texts.flatMap((text) => extract(text.replaceAll('\u00a0', ' ')).map(keyOfValue)))
}

/** Sentences that there are more of than before, each as often. */
function surplus(before: readonly string[], after: readonly string[]): string[] {
  const left = [...before]
  return after.filter((one) => {
    const index = left.indexOf(one)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

/** What a page may have that its source had not: the caption of a table of cookies, in HTML, and marks of gaps, in a draft. */
function additions({language}: Page): RegExp {
  const translator = means.translator(language)
  const caption = translator.entry('cookies.caption.plain')!.text
  // What only one of two pages has is marked as missing in the other, in the language of messages.
  const missing = means.translator('nb').entry('draft.state.absent')!.text.replace('{{text}}', '.*')
  return new RegExp(`^(?:${caption}|${missing}|\\[.*sections\\..*\\])$`)
}

/** The share of things that are found again. */
function share(before: Iterable<string>, after: Iterable<string>): number {
  const [all, again] = [[...before], new Set(after)]
  return all.filter((one) => again.has(one)).length / all.length
}

describe.each(imports)('$name', ({name, pages: files}) => {
  test('says again what it said, and states the same facts', async () => {
    const pages = await pagesOf(files)
    const draft = draftProject(pages, {id: 'side'}, means)
    const root = write(draft)
    const {policies} = await render({root, out: path.join(root, 'dist'), draft: draft.partial})
    const errors = errorsIn(policies[0]!.findings)
    expect(draft.partial ? [] : errors).toEqual([])
    for (const page of pages)
      for (const format of ['html', 'md']) {
        const again = await readFile(path.join(root, 'dist', 'side', `${page.language}.${format}`), page.language)
        const found = share(sentences(page), sentences(again))
        const stated = share(facts(page), facts(again))
        printed.push(
          `${name}, ${page.language}.${format}: sentences ${found.toFixed(3)} of ${String(sentences(page).length)}, facts ${stated.toFixed(3)} of ${String(facts(page).size)}; ${String(draft.counts.facts)} proposed, named ${String(draft.counts.named)} times, ${String(draft.counts.open)} open`
        )
        expect(found).toBeGreaterThanOrEqual(0.98)
        expect(surplus(sentences(again), sentences(page))).toEqual([])
        expect(surplus(sentences(page), sentences(again)).filter((one) => !additions(page).test(one))).toEqual([])
        const order = sentences(again).filter((one) => !additions(page).test(one))
        expect(order).toEqual(sentences(page).filter((one) => !additions(page).test(one)))
        expect([...facts(page)].filter((fact) => !facts(again).has(fact))).toEqual([])
      }
  })

  test('gives the same bytes each time', async () => {
    const [first, again] = [await pagesOf(files), await pagesOf(files)]
    expect(draftProject(again, {id: 'side'}, means).files).toEqual(draftProject(first, {id: 'side'}, means).files)
  })

  test('can be checked, and types no fact that a placeholder would have said', async () => {
    const draft = draftProject(await pagesOf(files), {id: 'side'}, means)
    const {policies} = check({root: write(draft), today: '2026-11-21', apertium: false})
    const rules = policies[0]!.findings.map(({rule}) => rule)
    const reading = [
      'unknown-key',
      'unfilled-placeholder',
      'unknown-id',
      'unknown-field',
      'wrong-type',
      'html-in-words'
    ]
    expect(rules.filter((rule) => reading.includes(rule))).toEqual([])
    const typed = policies[0]!.findings
      .filter(({rule}) => rule === 'typed-fact')
      .map(({parameters}) => parameters['actual'] as string)
    const open = (draft.open.find(({kind}) => kind === 'typed')?.parameters['values'] ?? '') as string
    expect(typed.filter((value) => !open.includes(value))).toEqual([])
  })
})

test.each([
  ['ldo.nn.html', {nn: 'fixtures/pages/ldo.nn.html'}, ['outdated-basic-information', 'outdated-information-duty']],
  [
    'datatilsynet.nb.html',
    {nb: 'fixtures/pages/datatilsynet.nb.html'},
    ['outdated-basic-information', 'outdated-cookie-rule', 'outdated-general-bases', 'outdated-information-duty']
  ]
])('%s is still said to cite outdated law after its facts are named', async (_, files, expected) => {
  const draft = draftProject(await pagesOf(files), {id: 'side'}, means)
  const {policies} = check({root: write(draft), today: '2026-11-21', apertium: false})
  const rules = new Set(policies[0]!.findings.map(({rule}) => rule))
  expect(expected.filter((rule) => !rules.has(rule))).toEqual([])
})
