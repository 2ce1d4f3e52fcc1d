import fs from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {elementsOf} from './support/elements.ts'
import {renderedPages, type RenderedPage} from './support/rendered-pages.ts'
import {projectRoot} from './support/site.ts'

let pages: RenderedPage[]

beforeAll(async () => {
  pages = await renderedPages()
})

const pageOf = (policy: string, language: string): string =>
  pages.find((page) => page.policy === policy && page.language === language)!.content

const namesOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    elementsOf(html, 'meta').flatMap(({attributes: {name = '', content = ''}}) =>
      /^DC/.test(name) ? [[name, content]] : []
    )
  )

const linksOf = (html: string): string[][] =>
  elementsOf(html, 'link').flatMap(({attributes: {rel = '', href = '', hreflang}}) =>
    /DC/.test(rel) ? [[rel, href, ...(hreflang === undefined ? [] : [hreflang])]] : []
  )

const dataOf = (html: string): Record<string, unknown>[] =>
  elementsOf(html, 'script').map(({text}) => JSON.parse(text) as Record<string, unknown>)

const webPageOf = (html: string): Record<string, unknown> => dataOf(html).find((one) => one['@type'] === 'WebPage')!

/** The product's example in a project of its own, with other facts. */
async function changed(change: (facts: string) => string): Promise<Record<'en' | 'nb' | 'nn', string>> {
  const root = temporaryFolder()
  const folder = path.join(root, 'policies', 'eksempel')
  fs.cpSync(path.join(projectRoot, 'policies', 'eksempel'), folder, {recursive: true})
  const file = path.join(folder, 'policy.yaml')
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')))
  const made = await renderedPages({root})
  return Object.fromEntries(made.map(({language, content}) => [language, content])) as Record<
    'en' | 'nb' | 'nn',
    string
  >
}

const site = 'https://www.eksempel-kommune.example'
const schemas = [
  ['schema.DC', 'http://purl.org/dc/elements/1.1/'],
  ['schema.DCTERMS', 'http://purl.org/dc/terms/']
]

describe('Dublin Core', () => {
  test('names what the page is, whose, in which language and from when', () => {
    expect(namesOf(pageOf('eksempel', 'en'))).toEqual({
      'DC.title': 'Privacy policy',
      'DC.language': 'en',
      'DC.publisher': 'Eksempel Municipality',
      'DC.type': 'Text',
      'DC.identifier': `${site}/privacy-policy`,
      'DCTERMS.modified': '2026-09-01'
    })
  })

  test('says of which version the others are versions', () => {
    expect(linksOf(pageOf('eksempel', 'nb'))).toEqual([
      ...schemas,
      ['DCTERMS.hasVersion', `${site}/personvernerklaering-nynorsk`, 'nn'],
      ['DCTERMS.hasVersion', `${site}/privacy-policy`, 'en']
    ])
    expect(linksOf(pageOf('eksempel', 'en'))).toEqual([
      ...schemas,
      ['DCTERMS.isVersionOf', `${site}/personvernerklaering`, 'nb']
    ])
  })

  test('does not say that an example is published by the body whose declaration it is made from', () => {
    expect(namesOf(pageOf('dfo', 'nn'))).toEqual({
      'DC.title': 'Personvern',
      'DC.language': 'nn',
      'DC.source': 'Direktoratet for forvaltning og økonomistyring',
      'DC.type': 'Text',
      'DCTERMS.modified': '2022-08-05'
    })
    expect(linksOf(pageOf('dfo', 'nn'))).toEqual(schemas)
  })
})

describe('the description of the page for schema.org', () => {
  test('says what Dublin Core says, which version it is and what it is translated from', () => {
    expect(webPageOf(pageOf('eksempel', 'nn'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      '@id': `${site}/personvernerklaering-nynorsk`,
      url: `${site}/personvernerklaering-nynorsk`,
      name: 'Personvernerklæring',
      inLanguage: 'nn',
      dateModified: '2026-09-01',
      version: expect.stringMatching(/^2026-09-01 · [0-9a-f]{8}$/) as unknown,
      publisher: {'@type': 'GovernmentOrganization', name: 'Eksempel kommune'},
      translationOfWork: {
        '@type': 'WebPage',
        '@id': `${site}/personvernerklaering`,
        url: `${site}/personvernerklaering`,
        inLanguage: 'nb'
      }
    })
  })

  test('of the source names its translations', () => {
    expect(webPageOf(pageOf('eksempel', 'nb'))['workTranslation']).toEqual(
      [
        ['personvernerklaering-nynorsk', 'nn'],
        ['privacy-policy', 'en']
      ].map(([name, inLanguage]) => ({
        '@type': 'WebPage',
        '@id': `${site}/${name}`,
        url: `${site}/${name}`,
        inLanguage
      }))
    )
  })

  test('leaves out what the policy does not say', async () => {
    const {en} = await changed((facts) =>
      facts.replace(/ {2}addresses:\n(?: {4}.*\n)+/, '').replace(/^updated: .*$/m, 'updated: "2026~"')
    )
    const {version, ...rest} = webPageOf(en)
    expect(rest).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: 'Privacy policy',
      inLanguage: 'en',
      publisher: {'@type': 'GovernmentOrganization', name: 'Eksempel Municipality'}
    })
    expect(version).toMatch(/^2026~ · [0-9a-f]{8}$/)
    expect(namesOf(en)).not.toHaveProperty('DCTERMS.modified')
  })

  test('calls a company an organisation, and says where its site is', async () => {
    const {nb} = await changed((facts) =>
      facts.replace(
        '  body: municipality\n',
        '  body: company\n  website: {nb: "https://a.example/", en: "https://a.example/en/"}\n'
      )
    )
    expect(webPageOf(nb)['publisher']).toEqual({
      '@type': 'Organization',
      name: 'Eksempel kommune',
      url: 'https://a.example/'
    })
  })

  test('is the only thing in a page that looks like a script, and none of it is one', () => {
    for (const {content} of pages)
      expect(elementsOf(content, 'script').map(({attributes}) => attributes)).toEqual([{type: 'application/ld+json'}])
  })
})

test('the name of a body begins with a capital where it stands alone, and not within a sentence', () => {
  const page = pageOf('dfo', 'en')
  expect(elementsOf(page, 'title')[0]!.text).toBe('Privacy – The Norwegian Agency for Public and Financial Management')
  expect(page).toContain(
    'content="How the Norwegian Agency for Public and Financial Management processes personal data."'
  )
})
