import {describe, expect, test} from '@jest/globals'
import {noneOfIt} from '../../src/model/configuration.ts'
import {listThemes} from '../../src/workspace/themes/list-themes.ts'
import {defaultTheme} from '../../src/workspace/themes/load-theme.ts'
import {markupFaults} from './support/markup-faults.ts'
import {renderedPages} from './support/rendered-pages.ts'
import {projectRoot} from './support/site.ts'

/*
 * html-validate holds every page to the standard, to what assistive technology needs, and to what a whole document is.
 */

const others = [...listThemes(projectRoot), noneOfIt].filter((theme) => theme !== defaultTheme)

test('no page has a fault', async () => {
  const pages = await renderedPages()
  expect(pages).toHaveLength(15)
  expect(await markupFaults('document', pages)).toEqual([])
})

test('no article for another page has a fault', async () => {
  const pages = await renderedPages({fragment: 'article', firstHeading: 2})
  expect(pages).toHaveLength(15)
  expect(await markupFaults('fragment', pages)).toEqual([])
})

test.each([false, true])('nothing that editors keep has a fault (ids: %s)', async (ids) => {
  const pages = await renderedPages({fragment: 'plain', firstHeading: 2, ids})
  expect(pages).toHaveLength(15)
  expect(await markupFaults('fragment', pages)).toEqual([])
})

describe.each(others)('pages that wear %s', (theme) => {
  test('have no fault, as pages and as articles', async () => {
    const pages = await renderedPages({theme, policies: ['eksempel']})
    const articles = await renderedPages({theme, policies: ['eksempel'], fragment: 'article', firstHeading: 2})
    expect([pages.length, articles.length]).toEqual([3, 3])
    expect(await markupFaults('document', pages)).toEqual([])
    expect(await markupFaults('fragment', articles)).toEqual([])
  })
})

test('pages that hold the description of the processing have no fault either', async () => {
  const pages = await renderedPages({embedDpv: true})
  expect(pages).toHaveLength(15)
  expect(await markupFaults('document', pages)).toEqual([])
})

test('a style sheet from another host would have to be held by a fingerprint', async () => {
  const page = (href: string): {path: string; content: string} => ({
    path: 'p',
    content: `<!doctype html>\n<html lang="nb"><head><title>x</title>\n<link rel="stylesheet" href="${href}"></head><body><h1>x</h1></body></html>\n`
  })
  expect(await markupFaults('document', [page('a.css')])).toEqual([])
  expect(await markupFaults('document', [page('https://a.no/a.css')])).toEqual([
    'p:3:2 require-sri: SRI "integrity" attribute is required on <link> element'
  ])
})
