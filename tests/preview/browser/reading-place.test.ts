import {beforeAll, expect, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {openPolicy, sheet} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  ;[server, chromium] = await Promise.all([startPreview({policies: ['dfo', 'eksempel']}), openBrowser()])
}, 120_000)

/** Where a heading far down the page stands in the window, in pixels from its top. */
async function place(page: Page): Promise<number> {
  return Math.round((await sheet(page, 'nn').locator('#cookies').boundingBox())!.y)
}

/** Wait until the heading stands where it did. */
async function backAt(page: Page, top: number): Promise<void> {
  await page.waitForFunction((wanted) => {
    const frame = document.querySelector<HTMLIFrameElement>('#page-nn iframe')
    const found = frame?.contentDocument?.getElementById('cookies')
    if (!frame || !found) return false
    return Math.abs(frame.getBoundingClientRect().top + found.getBoundingClientRect().top - wanted) < 2
  }, top)
}

test('whoever has looked at the facts or at another declaration reads on at the same place', async () => {
  const page = await chromium.page()
  await openPolicy(page, server, 'dfo')
  // What is known of how far the languages have come makes their heads taller.
  await page.waitForFunction(() => document.querySelectorAll('.pages-bar').length === 3)
  await sheet(page, 'nn').locator('#cookies').scrollIntoViewIfNeeded()
  const before = await place(page)
  await page.getByRole('link', {name: 'Opplysningane', exact: true}).click()
  await page.locator('main summary').first().waitFor()
  await page.getByRole('link', {name: 'Sidene', exact: true}).click()
  await backAt(page, before)
  await openPolicy(page, server, 'eksempel', 'nb')
  await page.goBack()
  await backAt(page, before)
  await page.context().close()
})

test('whoever is led to a section from elsewhere comes there, wherever the pages were left', async () => {
  const page = await chromium.page()
  await openPolicy(page, server, 'eksempel', 'nb')
  await sheet(page, 'nb').locator('[id]').last().scrollIntoViewIfNeeded()
  await page.getByRole('link', {name: 'Behandlingane', exact: true}).click()
  await page.getByRole('table').getByRole('link').first().click()
  const seen = sheet(page, 'nb').locator('[data-pv-flash]').first()
  await seen.waitFor()
  const {y} = (await seen.boundingBox())!
  expect(y).toBeGreaterThan(0)
  expect(y).toBeLessThan(900)
  await page.context().close()
})
