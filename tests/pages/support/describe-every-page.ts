import {afterEach, beforeAll, describe, expect, jest, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {listThemes} from '../../../src/workspace/themes/list-themes.ts'
import {openBrowser, type TestBrowser} from '../../preview/support/browser.ts'
import {listenTo, type Heard} from './listen.ts'
import {projectRoot, publishPages, type Site} from './site.ts'
import {height} from './states.ts'

/** What a look at the page that is open finds wrong with it: nothing when all is well. */
type Look = (page: Page) => Promise<readonly unknown[]>

/**
 * Look at the whole product: every policy in every language in every theme, with the description of the processing in it. Each look
 * begins with the page as it comes, light, on a screen.
 *
 * @param looks what is found wrong, by the name of the test
 */
export function describeEveryPage(looks: Readonly<Record<string, Look>>): void {
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

    test.each(Object.entries(looks))('%s', async (_, look) => {
      const seen: [string, readonly unknown[]][] = []
      for (const {path} of site.pages) {
        await page.emulateMedia({colorScheme: 'light', media: 'screen'})
        await page.setViewportSize({width: 1280, height})
        await page.goto(`${site.origin}/${path}`)
        seen.push([path, await look(page)])
      }
      expect(seen).toEqual(site.pages.map(({path}) => [path, []]))
    })
  })
}
