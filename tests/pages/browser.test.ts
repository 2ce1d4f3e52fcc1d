import {afterEach, beforeAll, describe, expect, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {openBrowser, type TestBrowser} from '../preview/support/browser.ts'
import {judgePage, tooWide} from './support/judge-page.ts'
import {listenTo, type Heard} from './support/listen.ts'
import {publishPages, type PublishedPage, type Site} from './support/site.ts'
import {height} from './support/states.ts'
import {walkByKeyboard} from './support/walk-by-keyboard.ts'

/*
 * Every policy in every language, as it is without options, in a real browser under the strictest policy of a site.
 */

let chromium: TestBrowser
let site: Site
let page: Page
let heard: Heard

beforeAll(async () => {
  ;[chromium, site] = await Promise.all([openBrowser(), publishPages()])
  page = await chromium.page()
  heard = listenTo(page, site.origin)
}, 120_000)

afterEach(() => {
  expect({...heard, missed: site.missed, reports: site.reports}).toEqual({faults: [], missed: [], reports: []})
})

const ids = ['datatilsynet', 'dfo', 'eksempel', 'ldo', 'mangfoldimai'].flatMap((policy) =>
  ['en', 'nb', 'nn'].map((language) => [policy, language] as const)
)

const open = async (policy: string, language: string): Promise<PublishedPage> => {
  const found = site.pages.find((one) => one.policy === policy && one.language === language)!
  await page.goto(`${site.origin}/${found.path}`)
  return found
}

test('every page of the product is looked at', () => {
  expect(site.pages.map(({policy, language}) => [policy, language]).sort()).toEqual(ids)
})

describe.each(ids)('the page of %s in %s', (policy, language) => {
  test('has nothing that axe finds and nothing too wide, light and dark, on a screen and on a phone', async () => {
    await open(policy, language)
    expect(await judgePage(page)).toEqual([])
  })

  test('can be walked through by keyboard: every link in order, each seen, and out again', async () => {
    await page.setViewportSize({width: 1280, height})
    await page.emulateMedia({colorScheme: 'light', media: 'screen'})
    await open(policy, language)
    const {count, stops} = await walkByKeyboard(page)
    expect(stops.slice(0, count)).toEqual(
      Array.from({length: count}, (_, index) => ({index, seen: true, inWindow: true}))
    )
    // Once more leads out of the page, or, where nothing is outside, to its beginning.
    expect([-1, 0]).toContain(stops[count]!.index)
  })
})

test('the first thing that the keyboard reaches leads to the content, then come the languages', async () => {
  await page.setViewportSize({width: 1280, height})
  await open('eksempel', 'nn')
  const focused = page.locator(':focus')
  await page.keyboard.press('Tab')
  expect(await focused.textContent()).toBe('Hopp til hovudinnhaldet')
  await page.keyboard.press('Tab')
  expect(await focused.textContent()).toBe('Bokmål')
  expect(await focused.getAttribute('lang')).toBe('nb')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  expect(await focused.evaluate((element) => element.localName)).toBe('main')
  await page.keyboard.press('Tab')
  expect(await focused.evaluate((element) => element.closest('main') !== null)).toBe(true)
})

test('no page has to be scrolled sideways at 400 per cent', async () => {
  const large = await chromium.page({viewport: {width: 320, height: 256}, deviceScaleFactor: 4})
  for (const {path} of site.pages) {
    await large.goto(`${site.origin}/${path}`)
    expect([path, await tooWide(large)]).toEqual([path, []])
  }
  await large.context().close()
})

test('pages say the same, look the same and can be walked through where scripts are switched off', async () => {
  const plain = await chromium.page({javaScriptEnabled: false, viewport: {width: 1280, height}})
  const without = listenTo(plain, site.origin)
  await page.setViewportSize({width: 1280, height})
  await page.emulateMedia({colorScheme: 'light', media: 'screen'})
  for (const {path} of site.pages) {
    await plain.goto(`${site.origin}/${path}`)
    await page.goto(`${site.origin}/${path}`)
    expect(await plain.locator('body').innerText()).toBe(await page.locator('body').innerText())
    expect((await plain.screenshot()).equals(await page.screenshot())).toBe(true)
  }
  await plain.keyboard.press('Tab')
  await plain.keyboard.press('Enter')
  expect(await plain.locator(':focus').evaluate((element) => element.localName)).toBe('main')
  expect(without.faults).toEqual([])
  await plain.context().close()
})

test('a reader comes from one version to the next, and to the same place in it', async () => {
  await open('dfo', 'nn')
  await page.getByRole('navigation').getByText('English').click()
  await page.waitForURL('**/dfo/en.html')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByRole('navigation').getByText('Bokmål').click()
  await page.waitForURL('**/dfo/nb.html')
  await page.goto(`${site.origin}/dfo/nb.html#cookies`)
  await page.goto(`${site.origin}/dfo/en.html#cookies`)
  expect(await page.locator(':target').textContent()).toBe('Cookies')
})
