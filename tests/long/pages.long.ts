import {afterEach, beforeAll, describe, expect, jest, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {noneOfIt} from '../../src/model/configuration.ts'
import {listThemes} from '../../src/workspace/themes/list-themes.ts'
import {judgePage} from '../pages/support/judge-page.ts'
import {listenTo, type Heard} from '../pages/support/listen.ts'
import {markupFaults} from '../pages/support/markup-faults.ts'
import {addressesOnPaper, tablesOnPaper} from '../pages/support/on-paper.ts'
import {renderedPages} from '../pages/support/rendered-pages.ts'
import {projectRoot, publishPages, type Site} from '../pages/support/site.ts'
import {height} from '../pages/support/states.ts'
import {walkByKeyboard} from '../pages/support/walk-by-keyboard.ts'
import {openBrowser, type TestBrowser} from '../preview/support/browser.ts'

/*
 * The whole product: every policy in every language in every theme, with the description of the processing in it, in every state.
 */

jest.setTimeout(1_800_000)

let chromium: TestBrowser

beforeAll(async () => {
  chromium = await openBrowser()
}, 120_000)

describe.each(listThemes(projectRoot))('every page in %s', (theme) => {
  let site: Site
  let page: Page
  let heard: Heard

  beforeAll(async () => {
    site = await publishPages({theme, embedDpv: true})
    page = await chromium.page()
    heard = listenTo(page, site.origin)
  })

  afterEach(() => {
    expect({...heard, missed: site.missed, reports: site.reports}).toEqual({faults: [], missed: [], reports: []})
  })

  const each = async (look: () => Promise<unknown>): Promise<[string, unknown][]> => {
    const seen: [string, unknown][] = []
    for (const {path} of site.pages) {
      await page.emulateMedia({colorScheme: 'light', media: 'screen'})
      await page.setViewportSize({width: 1280, height})
      await page.goto(`${site.origin}/${path}`)
      seen.push([path, await look()])
    }
    return seen
  }

  const onAll = (wanted: unknown): [string, unknown][] => site.pages.map(({path}) => [path, wanted])

  test('is right in every state', async () => {
    expect(await each(() => judgePage(page))).toEqual(onAll([]))
  })

  test('can be walked through by keyboard', async () => {
    const lost = async (): Promise<number[]> => {
      const {count, stops} = await walkByKeyboard(page)
      return stops.slice(0, count).flatMap(({index, inWindow}, at) => (index === at && inWindow ? [] : [at]))
    }
    expect(await each(lost)).toEqual(onAll([]))
  })

  test('is complete on paper', async () => {
    const lacking = async (): Promise<unknown[]> => {
      await page.emulateMedia({media: 'print'})
      const links = await addressesOnPaper(page)
      return [...links.filter(({href, shown}) => !shown.includes(href)), ...(await tablesOnPaper(page))]
    }
    expect(await each(lacking)).toEqual(onAll([]))
  })
})

test.each([...listThemes(projectRoot), noneOfIt])('no page in %s has a fault of markup', async (theme) => {
  expect(await markupFaults('document', await renderedPages({theme, embedDpv: true}))).toEqual([])
  expect(await markupFaults('fragment', await renderedPages({theme, fragment: 'article', firstHeading: 3}))).toEqual([])
})
