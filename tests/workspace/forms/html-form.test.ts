import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {Speaker} from '../../../src/language/speaker.ts'
import {htmlForm} from '../../../src/workspace/forms/html-form.ts'
import type {LanguageRun} from '../../../src/workspace/forms/language-run.ts'
import type {Version} from '../../../src/workspace/forms/version.ts'
import {loadPolicy} from '../../../src/workspace/policy/load-policy.ts'
import {openProject} from '../../../src/workspace/project/open-project.ts'
import type {RenderProjectOptions} from '../../../src/workspace/render/render-project-options.ts'
import {elementsOf} from '../../pages/support/elements.ts'
import {renderedPages} from '../../pages/support/rendered-pages.ts'
import {minimalProject} from '../../support/minimal-project.ts'
import {speakerFor} from '../../support/speaker-for.ts'

/* What the shell of a page says of where the versions are, and what asks for what. */

type Codes = readonly ('en' | 'nb' | 'nn')[]

/** A small policy in three languages, some of them with an address. */
function published(...languages: Codes): string {
  const root = minimalProject()
  const addresses = languages.map((language) => `${language}: "https://eksempel.no/${language}"`).join(', ')
  fs.appendFileSync(path.join(root, 'policies/minimal/policy.yaml'), `publication: {addresses: {${addresses}}}\n`)
  return root
}

interface Said {
  robots: string[]
  canonical: string[]
  alternates: string[]
  switcher: string[]
}

/** What the page in each language says. */
async function saidOn(root: string, options: RenderProjectOptions = {}): Promise<Record<string, Said>> {
  const pages = await renderedPages({root, ...options})
  const saidIn = (html: string): Said => {
    const links = elementsOf(html, 'link').map(({attributes}) => attributes)
    const withRel = (name: string): string[] => links.flatMap(({rel, href}) => (rel === name ? [href!] : []))
    return {
      robots: elementsOf(html, 'meta').flatMap(({attributes: {name, content}}) =>
        name === 'robots' ? [content!] : []
      ),
      canonical: withRel('canonical'),
      alternates: withRel('alternate'),
      switcher: elementsOf(html, 'a').flatMap(({attributes: {href, hreflang}}) => (hreflang ? [href!] : []))
    }
  }
  return Object.fromEntries(pages.map(({language, content}) => [language, saidIn(content)]))
}

const at = (...languages: Codes): string[] => languages.map((language) => `https://eksempel.no/${language}`)

describe('links from one version to the others', () => {
  test('name those that are published to machines, on these alone', async () => {
    const {nb, nn, en} = await saidOn(published('nb', 'nn'))
    expect([nb!.alternates, nn!.alternates, en!.alternates]).toEqual([at('nb', 'nn'), at('nb', 'nn'), []])
    expect([nb!.canonical, nn!.canonical, en!.canonical]).toEqual([at('nb'), at('nn'), []])
  })

  test('are none for machines where one version alone is published', async () => {
    const {nb, nn, en} = await saidOn(published('nb'))
    expect([nb!.alternates, nn!.alternates, en!.alternates]).toEqual([[], [], []])
    expect(nb!.canonical).toEqual(at('nb'))
  })

  test('lead from a page with an address to those with one, and from any other page to all', async () => {
    const {nb, nn, en} = await saidOn(published('nb', 'nn'))
    expect([nb!.switcher, nn!.switcher]).toEqual([at('nb', 'nn'), at('nb', 'nn')])
    expect(en!.switcher).toEqual([...at('nb', 'nn'), 'en.html'])
  })

  test('are none on a page whose address is the only one', async () => {
    const {nb, nn} = await saidOn(published('nb'))
    expect(nb!.switcher).toEqual([])
    expect(nn!.switcher).toEqual([...at('nb'), 'nn.html', 'en.html'])
  })
})

describe('a draft', () => {
  const root = (): string => published('nb', 'nn', 'en')

  test('is not to be listed, and says nowhere that it is what is published', async () => {
    const {nb} = await saidOn(root(), {draft: true})
    expect(nb).toEqual({
      robots: ['noindex'],
      canonical: [],
      alternates: [],
      switcher: ['nb.html', 'nn.html', 'en.html']
    })
    expect((await saidOn(root()))['nb']).toEqual({
      robots: [],
      canonical: at('nb'),
      alternates: at('nb', 'nn', 'en'),
      switcher: at('nb', 'nn', 'en')
    })
  })

  test('describes itself to no machine', async () => {
    const described = async (draft: boolean): Promise<number[]> => {
      const [page] = await renderedPages({root: root(), draft, embedDpv: true})
      const {content} = page!
      const dublinCore = /^(?:DC|schema\.DC)/
      return [
        elementsOf(content, 'script').length,
        elementsOf(content, 'meta').filter(({attributes: {name = ''}}) => dublinCore.test(name)).length,
        elementsOf(content, 'link').filter(({attributes: {rel = ''}}) => dublinCore.test(rel)).length
      ]
    }
    expect(await described(true)).toEqual([0, 0, 0])
    expect((await described(false)).map((count) => count > 0)).toEqual([true, true, true])
  })

  test('leads to what is published where the project does not make a version', async () => {
    const folder = root()
    fs.writeFileSync(path.join(folder, 'personvern.config.yaml'), 'languages: [nb, nn]\n')
    expect((await saidOn(folder, {draft: true}))['nb']!.switcher).toEqual(['nb.html', 'nn.html', ...at('en')])
  })
})

test('the name of a language begins with a capital, whatever its letters', async () => {
  const root = minimalProject({'locales/nn/page.json': '{"language": {"name": "𐐨nynorsk"}}'})
  const [page] = await renderedPages({root, languages: ['nb']})
  const names = elementsOf(page!.content, 'a').flatMap(({attributes: {hreflang}, text}) => (hreflang ? [text] : []))
  expect(names).toEqual(['Bokmål', '𐐀nynorsk', 'English'])
})

describe('without what stands below it', () => {
  const refuse = (): never => {
    throw new Error('This is not needed.')
  }

  /** A version that has HTML, and nothing that would be made from its Markdown. */
  function bare(speaker: Speaker, options: Partial<LanguageRun['options']>): Version {
    const project = openProject(minimalProject())
    const {policy} = loadPolicy(project.root, 'minimal', project.languages, false)
    const run = {project, policy, language: 'nb', loaded: {id: 'minimal'}, options: {colophon: false, ...options}}
    return {
      run: run as unknown as LanguageRun,
      speaker,
      document: {title: 'Personvern', write: refuse, writePart: refuse} as unknown as Version['document'],
      controller: 'etaten',
      description: 'Slik gjør vi.',
      facts: {updated: '2026-09-01'} as Version['facts'],
      html: () => '<h1>Personvern</h1>\n',
      markdown: refuse,
      colophon: refuse
    }
  }

  test('an article needs no words of the shell and no Markdown', () => {
    const article = bare({say: refuse} as unknown as Speaker, {fragment: 'article'})
    expect(htmlForm(article)).toBe('<article lang="nb">\n<h1>Personvern</h1>\n</article>\n')
  })

  test('a page needs no Markdown, and does not say which version it is', () => {
    const page = speakerFor('nb', {}, ({speaker}) => htmlForm(bare(speaker, {})))
    const [data] = elementsOf(page, 'script').map(({text}) => JSON.parse(text) as Record<string, unknown>)
    expect(data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: 'Personvern',
      inLanguage: 'nb',
      publisher: {'@type': 'Organization', name: 'Etaten'}
    })
  })
})
