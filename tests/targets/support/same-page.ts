import {expect} from '@jest/globals'
import {contentOf, idsOf} from '../../support/page-content.ts'
import {hostile} from './hostile-project.ts'
import type {Version} from './site.ts'

/**
 * Hold that a page that a generator made says what the product's own HTML says, and that links to its parts lead to the same.
 * Generators that read GFM make links of addresses that stand in text.
 *
 * @param page the page
 * @param version the version that it was made from
 * @param without what the generator leaves out of Markdown
 */
export function expectSamePage(page: string, {html}: Version, without: readonly ('buttons' | 'passages')[] = []): void {
  const expected = contentOf(html)
  for (const name of without) expected[name] = []
  const content = contentOf(page)
  const links = content.links.filter((link) => expected.links.includes(link) || !isLiteral(link))
  expect({...content, links}).toEqual(expected)
  const ids = idsOf(page)
  expect([...ids].filter(([, words]) => words.length > 1)).toEqual([])
  for (const [id, words] of idsOf(html)) expect([id, ids.get(id)]).toEqual([id, words])
}

/** A link whose words are its address, `www.a.no → http://www.a.no`. */
function isLiteral(link: string): boolean {
  const [words = '', address = ''] = link.split(' → ')
  return ['', 'http://', 'https://', 'mailto:'].some((beginning) => beginning + words === address)
}

/**
 * Hold that what a generator would run stands on its page as text.
 *
 * @param page the page
 */
export function expectShown(page: string): void {
  const {text} = contentOf(page)
  for (const value of Object.values(hostile))
    expect(text).toContain(contentOf(value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')).text)
  expect(page).not.toMatch(/<script|<figure|\b49\b/)
}
