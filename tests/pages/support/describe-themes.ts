import {afterEach, beforeAll, describe, expect} from '@jest/globals'
import type {Page} from 'playwright-core'
import {listThemes} from '../../../src/workspace/themes/list-themes.ts'
import {openBrowser, type TestBrowser} from '../../preview/support/browser.ts'
import {listenTo, type Heard} from './listen.ts'
import {projectRoot, publishPages, type Site} from './site.ts'
import {height} from './states.ts'

/** What a theme's tests look at. */
export interface Themed {
  /** The pages that wear the theme, as a site serves them. */
  readonly site: Site
  /** The page of the browser. */
  readonly page: Page
  /**
   * Opens a page as it comes: light, on a wide screen.
   *
   * @param path where it is in the site
   */
  open(path: string): Promise<void>
}

/**
 * Test every theme in a real browser, under the strictest policy of a site. No test may leave a message in the browser's console, ask for what is
 * not there, or be told of by that policy.
 *
 * @param title what is tested; `%s` is the theme
 * @param options what is published
 * @param tests makes the tests; what it is given is there once they run
 */
export function describeThemes(
  title: string,
  options: Parameters<typeof publishPages>[0],
  tests: (themed: Themed) => void
): void {
  let chromium: TestBrowser

  beforeAll(async () => {
    chromium = await openBrowser()
  }, 120_000)

  describe.each(listThemes(projectRoot))(title, (theme) => {
    let site: Site
    let page: Page
    let heard: Heard

    beforeAll(async () => {
      site = await publishPages({...options, theme})
      page = await chromium.page()
      heard = listenTo(page, site.origin)
    })

    afterEach(() => {
      expect({...heard, missed: site.missed, reports: site.reports}).toEqual({faults: [], missed: [], reports: []})
    })

    tests({
      get site() {
        return site
      },
      get page() {
        return page
      },
      async open(path) {
        await page.emulateMedia({colorScheme: 'light', media: 'screen'})
        await page.setViewportSize({width: 1280, height})
        await page.goto(`${site.origin}/${path}`)
      }
    })
  })
}
