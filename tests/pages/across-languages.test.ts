import fs from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {render} from '../../src/workspace/jobs/render.ts'
import {listThemes} from '../../src/workspace/themes/list-themes.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {elementsOf} from './support/elements.ts'
import {renderedPages, type RenderedPage} from './support/rendered-pages.ts'
import {projectRoot} from './support/site.ts'

const policies = ['datatilsynet', 'dfo', 'eksempel', 'ldo', 'mangfoldimai']
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

let pages: RenderedPage[]

beforeAll(async () => {
  pages = await renderedPages({formats: ['html', 'md']})
})

const versions = (policy: string, format = 'html'): RenderedPage[] =>
  pages.filter((page) => page.policy === policy && page.format === format)

const marks = /(?:\d{4}(?:-\d{2}){0,2}~? · )?[0-9a-f]{8}(?=\.\s*(?:<\/p>\s*<\/footer>|$))/

const markOf = (content: string): string | undefined =>
  marks.exec(content.replace(/\s*<\/article>\s*<\/main>\s*<\/body>\s*<\/html>\s*$/, '').trimEnd())?.[0]

describe.each(policies)('the versions of %s', (policy) => {
  test('have headings of the same levels with the same ids, in the same order', () => {
    const outlines = versions(policy).map(({content}) =>
      elementsOf(content, ...headings).map(({name, attributes: {id = ''}}) => `${name} ${id}`)
    )
    expect(outlines).toEqual([outlines[0], outlines[0], outlines[0]])
  })

  test('have one heading of the first level, and skip none', () => {
    for (const {content, path: file} of versions(policy)) {
      const levels = elementsOf(content, ...headings).map(({name}) => Number(name.slice(1)))
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
      expect([file, levels.filter((level) => level === 1), levels[0], skipped]).toEqual([file, [1], 1, []])
    }
  })

  test('link within themselves only to what is there', () => {
    for (const {content, path: file} of versions(policy)) {
      const ids = [...content.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)
      expect([file, new Set(ids).size]).toEqual([file, ids.length])
      const lost = [...content.matchAll(/ href="#([^"]*)"/g)].filter(([, id]) => !ids.includes(id!))
      expect([file, lost]).toEqual([file, []])
    }
  })

  test('say in which language they are, and which is open', () => {
    for (const {content, language} of versions(policy)) {
      expect(elementsOf(content, 'html')[0]!.attributes['lang']).toBe(language)
      const switcher = elementsOf(content, 'a').filter(({attributes}) => attributes['hreflang'] !== undefined)
      expect(switcher.map(({attributes: {lang, hreflang}, text}) => [lang, hreflang, text]).sort()).toEqual([
        ['en', 'en', 'English'],
        ['nb', 'nb', 'Bokmål'],
        ['nn', 'nn', 'Nynorsk']
      ])
      expect(
        switcher
          .filter(({attributes}) => attributes['aria-current'] !== undefined)
          .map(({attributes}) => [attributes['lang'], attributes['aria-current']])
      ).toEqual([[language, 'page']])
    }
  })

  test('have as many passages in other languages, and dates that machines can read', () => {
    for (const {content} of versions(policy)) {
      const inner = elementsOf(content, 'span').map(({attributes}) => attributes)
      expect(inner.filter(({lang}) => !/^(?:en|nb|nn)$/.test(lang ?? ''))).toEqual([])
      for (const {attributes} of elementsOf(content, 'time'))
        expect(attributes['datetime']).toMatch(/^\d{4}(?:-\d{2}){0,2}$/)
    }
  })

  test('end with a mark that is the same in HTML and in Markdown', () => {
    const [html, markdown] = ['html', 'md'].map((format) =>
      versions(policy, format).map(({language, content}) => [language, markOf(content)])
    )
    expect(html).toEqual(markdown)
    expect(new Set(html!.map(([, mark]) => mark)).size).toBe(3)
    expect(html!.map(([, mark]) => mark)).not.toContain(undefined)
  })
})

describe('what pages wear', () => {
  test.each([...listThemes(projectRoot), 'none'])('%s does not change the mark', async (theme) => {
    const dressed = await renderedPages({theme, policies: ['eksempel']})
    expect(dressed.map(({content}) => markOf(content))).toEqual(
      versions('eksempel').map(({content}) => markOf(content))
    )
  })

  test('nor does being a fragment', async () => {
    const fragments = await renderedPages({fragment: 'article', policies: ['eksempel']})
    expect(fragments.map(({content}) => markOf(content.replace(/<\/article>\s*$/, '')))).toEqual(
      versions('eksempel').map(({content}) => markOf(content))
    )
  })
})

/** A policy of the product in a project of its own. */
function project(change: (file: string, text: string) => string = (_, text) => text, policy = 'eksempel'): string {
  const root = temporaryFolder()
  const folder = path.join(root, 'policies', policy)
  fs.cpSync(path.join(projectRoot, 'policies', policy), folder, {recursive: true})
  for (const name of fs.readdirSync(folder).filter((one) => one.endsWith('.yaml'))) {
    const file = path.join(folder, name)
    fs.writeFileSync(file, change(name, fs.readFileSync(file, 'utf8')))
  }
  return root
}

const marksIn = async (root: string): Promise<[string, string | undefined][]> =>
  (await renderedPages({root})).map(({content, language}) => [language, markOf(content)])

test('a word that changes in one language changes the mark of that version alone', async () => {
  const before = await marksIn(project())
  const after = await marksIn(
    project((file, text) => (file === 'nn.yaml' ? text.replace('Søknad', 'Ny søknad') : text))
  )
  expect(before.map(([language, mark], index) => [language, mark === after[index]![1]])).toEqual([
    ['nb', true],
    ['nn', false],
    ['en', true]
  ])
})

describe('links from one version to the others', () => {
  /** The same policy, that does not say where it is published. */
  const unpublished = (): string =>
    project((file, text) => (file === 'policy.yaml' ? text.replace(/ {2}addresses:\n(?: {4}.*\n)+/, '') : text))

  test.each(['{policy}/{language}.{format}', '{language}/{slug}/index.{format}', '{policy}-{language}.{format}'])(
    'lead to files where pages go to %s',
    async (pattern) => {
      const out = temporaryFolder()
      const {policies: results} = await render({root: unpublished(), out, path: pattern})
      const files = results[0]!.files.filter(({format}) => format === 'html')
      expect(files).toHaveLength(3)
      for (const file of files) {
        const from = path.dirname(path.join(out, file.path))
        const links = elementsOf(String(file.content), 'a', 'link').flatMap(({attributes: {href = ''}}) =>
          /^(?:[a-z]+:|#)/.test(href) ? [] : [path.resolve(from, decodeURIComponent(href))]
        )
        expect(links.filter((link) => link.endsWith('.html')).sort()).toEqual(
          files.map((one) => path.join(out, one.path)).sort()
        )
        expect(links).toHaveLength(4)
        expect(links.filter((link) => !fs.existsSync(link))).toEqual([])
      }
    }
  )

  test('name only languages that the project makes, unless these have addresses', async () => {
    const languagesOf = async (root: string): Promise<(string | undefined)[]> => {
      fs.writeFileSync(path.join(root, 'personvern.config.yaml'), 'languages: [nb, nn]\n')
      const [page] = await renderedPages({root})
      return elementsOf(page!.content, 'a').flatMap(({attributes}) => attributes['hreflang'] ?? [])
    }
    expect(await languagesOf(unpublished())).toEqual(['nb', 'nn'])
    expect(await languagesOf(project())).toEqual(['nb', 'nn', 'en'])
  })

  test('are not there where no addresses are known, for machines', async () => {
    for (const {content} of await renderedPages({root: unpublished()}))
      expect(
        elementsOf(content, 'link').filter(({attributes: {rel}}) => rel === 'canonical' || rel === 'alternate')
      ).toEqual([])
  })

  test('are the same in all versions, and each version is among them by its own address', () => {
    const links = versions('eksempel').map(({content}) => {
      const all = elementsOf(content, 'link').map(({attributes}) => attributes)
      return {
        canonical: all.find(({rel}) => rel === 'canonical')!['href'],
        alternates: all.filter(({rel}) => rel === 'alternate').map(({href, hreflang}) => [hreflang, href])
      }
    })
    const [first] = links
    expect(links.map(({alternates}) => alternates)).toEqual([first!.alternates, first!.alternates, first!.alternates])
    expect(versions('eksempel').map(({language}, index) => [language, links[index]!.canonical])).toEqual(
      first!.alternates
    )
  })
})

test('a project has its own code for a language wherever a page says it, and machines know it by the usual one', async () => {
  const root = project(undefined, 'dfo')
  fs.writeFileSync(path.join(root, 'personvern.config.yaml'), 'htmlLang: {nb: "no", nn: nno}\n')
  const own = await renderedPages({root, formats: ['html', 'md']})
  const quoted = {html: [] as string[], md: [] as string[]}
  for (const {content, format, language} of own) {
    const passages = [...content.matchAll(/<span lang="([^"]*)">/g)].map(([, code]) => code!)
    quoted[format as 'html' | 'md'].push(...passages)
    if (format === 'md') continue
    const code = {nb: 'no', nn: 'nno', en: 'en'}[language]
    expect(elementsOf(content, 'html')[0]!.attributes['lang']).toBe(code)
    const links = elementsOf(content, 'a').filter(({attributes}) => attributes['hreflang'] !== undefined)
    expect(links.map(({attributes: {lang, hreflang}}) => [lang, hreflang])).toEqual([
      ['nno', 'nn'],
      ['en', 'en'],
      ['no', 'nb']
    ])
    const said = elementsOf(content, 'meta').find(({attributes}) => attributes['name'] === 'DC.language')
    expect(said!.attributes['content']).toBe(language)
  }
  expect(quoted).toEqual({html: ['no', 'no', 'no'], md: ['no', 'no', 'no']})
})
