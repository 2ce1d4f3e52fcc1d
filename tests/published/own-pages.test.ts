import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {compare} from '../../src/api/compare.ts'
import {render} from '../../src/api/render.ts'
import type {Page, PolicyResult} from '../../src/index.ts'
import {beginningOf} from '../../src/published/clean-text.ts'
import {createCompiler} from '../../src/render/create-compiler.ts'
import {openProject} from '../../src/workspace/project/open-project.ts'
import {renderPolicy} from '../../src/workspace/render/render-policy.ts'
import type {RenderProjectOptions} from '../../src/workspace/render/render-project-options.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {textOf} from '../support/text-of.ts'
import {leftOut, read} from './read.ts'

/*
 * The product reads what it makes: what stands around a declaration, and which version it is, is no part of what the declaration says. So
 * a page that was published as it was made, or pasted into an editor, is equal to the declaration.
 */

const root = path.resolve(import.meta.dirname, '..', '..')
const project = openProject(root)
const languages = ['nb', 'nn', 'en']
const versions = project.policies.flatMap((id) => languages.map((language): [string, string] => [id, language]))

/** Several tests ask for the same page, which none of them changes: it is read once. */
function once(readPage: (...names: string[]) => Promise<Page>): (...names: string[]) => Promise<Page> {
  const pages = new Map<string, Promise<Page>>()
  return (...names) => {
    const name = names.join(' ')
    if (!pages.has(name)) pages.set(name, readPage(...names))
    return pages.get(name)!
  }
}

const compile = createCompiler()

/** Every declaration without what shows which version it is, as `status --published` makes it. */
const declarations = new Map(
  project.policies.flatMap((id) =>
    renderPolicy(project, id, compile, {
      languages,
      formats: ['html'],
      fragment: 'article',
      colophon: false,
      draft: false,
      gapText: (key) => key
    }).pages.map(({language, content}) => [`${id} ${language}`, content])
  )
)

const declaration = once((id, language) => read(declarations.get(`${id} ${language}`)!, 'own.html', language))

const forms: Readonly<Record<string, RenderProjectOptions>> = {
  page: {formats: ['html']},
  article: {formats: ['html'], fragment: 'article'},
  plain: {formats: ['html'], fragment: 'plain'},
  'plain with ids': {formats: ['html'], fragment: 'plain', ids: true, firstHeading: 2},
  markdown: {formats: ['md']}
}

const rendered = Object.fromEntries(
  await Promise.all(
    Object.entries(forms).map(async ([form, options]): Promise<[string, readonly PolicyResult[]]> => {
      const {policies} = await render({root, out: false, ...options})
      return [form, policies]
    })
  )
)

function fileOf(form: string, id: string, language: string): string {
  const {files} = rendered[form]!.find((policy) => policy.id === id)!
  return textOf(files.find((file) => file.language === language)!)
}

const published = once((form, id, language) =>
  read(fileOf(form, id, language), form === 'markdown' ? 'page.md' : 'page.html', language)
)

/** What a reader of a page has of it. */
function said({title, sections}: Page): object {
  return {title, sections: sections.map(({id, depth, title, text}) => ({id, depth, title, text}))}
}

/** The texts that a reader has of a page, whatever they are marked as. */
function textsOf({title, sections}: Page, without: readonly string[] = []): object {
  return {
    title,
    sections: sections.map(({depth, title, blocks}) => ({
      ...{depth, title},
      blocks: blocks.map(({text}) => text).filter((text) => !without.includes(text))
    }))
  }
}

describe('a page that was published as it was made', () => {
  test.each(versions)('of %s in %s says what the declaration says', async (id, language) => {
    const own = said(await declaration(id, language))
    expect(said(await published('page', id, language))).toEqual(own)
    expect(said(await published('article', id, language))).toEqual(own)
  })

  test.each(versions)('of %s in %s says it in whatever form it was pasted', async (id, language) => {
    const own = textsOf(await declaration(id, language))
    for (const form of ['plain', 'plain with ids'])
      expect([form, textsOf(await published(form, id, language))]).toEqual([form, own])
  })

  test.each(versions)(
    'of %s in %s lacks nothing in Markdown but captions, which Markdown has not',
    async (id, language) => {
      const captions = [...fileOf('plain', id, language).matchAll(/<caption>(.*?)<\/caption>/g)].map(
        ([, caption]) => caption!
      )
      const own = textsOf(await declaration(id, language), captions)
      expect(textsOf(await published('markdown', id, language), captions)).toEqual(own)
    }
  )

  test('does not differ from its sibling', async () => {
    const cwd = temporaryFolder({
      'nn.html': fileOf('page', 'eksempel', 'nn'),
      'en.html': fileOf('page', 'eksempel', 'en'),
      'pasted.html': fileOf('plain', 'dfo', 'nn'),
      'dfo.html': fileOf('page', 'dfo', 'nn')
    })
    const files = (...names: string[]): {file: string}[] => names.map((file) => ({file}))
    expect(await compare({cwd, files: files('nn.html', 'en.html')})).toMatchObject({differences: [], foreign: []})
    expect(await compare({cwd, files: files('pasted.html', 'dfo.html')})).toMatchObject({differences: []})
  })
})

describe('what stands around the declaration', () => {
  test.each([
    ['nb', 'Hopp til hovedinnholdet', 'Datatilsynet', 'Eksempel laget av', 'Denne versjonen er originalen. Versjon'],
    ['nn', 'Hopp til hovudinnhaldet', 'Datatilsynet', 'Eksempel laga av', 'Omsett frå bokmål. Versjon'],
    [
      'en',
      'Skip to main content',
      'Norwegian Data Protection',
      'Example made from',
      'Translated from Norwegian Bokmål. Version'
    ]
  ])('is named in %s', async (language, skip, name, notice, version) => {
    const out = leftOut(await published('page', 'datatilsynet', language))
    const of = (kind: string): string[] => out.filter((text) => text.startsWith(`${kind}: `))
    expect(of('navigation')).toEqual([`navigation: ${skip}`])
    expect(of('header').map((text) => text.includes(name))).toEqual([true])
    expect(of('sidebar').map((text) => text.startsWith(`sidebar: ${notice}`))).toEqual([true])
    expect(of('footer').map((text) => text.startsWith(`footer: ${version}`))).toEqual([true])
    expect(of('contents')).toHaveLength(1)
  })

  test.each(versions)('%s in %s is nothing else', async (id, language) => {
    const kinds = new Set((await published('page', id, language)).leftOut.map(({kind}) => kind))
    const known = ['navigation', 'header', 'sidebar', 'contents', 'form', 'footer', 'script']
    expect([...kinds].filter((kind) => !known.includes(kind))).toEqual([])
  })
})

describe('the mark of a version', () => {
  const text = 'Vi behandlar opplysningar om deg. '.repeat(20).trim()
  const inText = async (line: string): Promise<string[]> =>
    leftOut(await read(`<h1>Personvern</h1><p>${text}</p><p>${line}</p>`))

  test.each([
    'Sist oppdatert 1. september 2026. Omsett frå bokmål. Versjon 2026-09-01 · b4f051ea.',
    'Versjon 2026-09 · 12345678.',
    'Versjon 2026~ · 12345678',
    'Gjeldande utgåve: 2026-09-01\u00a0· b4f051ea',
    'Versjon b4f051ea.',
    'Denne versjonen er originalen. Versjon b4f051ea.',
    'Oversatt fra nynorsk. Versjon b4f051ea.',
    'Translated from Norwegian Nynorsk. Version b4f051ea.'
  ])('«%s» is no part of the text', async (line) => {
    expect(await inText(line)).toEqual([`footer: ${beginningOf(line)}`])
  })

  test.each([
    'Ring oss på 12345678.',
    'Vi hugsar deg med b4f051ea.',
    'Versjon 2026-09-01 er den som gjeld no.',
    'Fila heiter 2026-09-01 · b4f051ea og ligg hos oss i arkivet.'
  ])('«%s» is text', async (line) => {
    expect(await inText(line)).toEqual([])
  })
})
