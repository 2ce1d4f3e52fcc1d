import fs from 'node:fs'
import path from 'node:path'
import {beforeAll, expect, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {openBrowser, violations, type TestBrowser} from '../support/browser.ts'
import {openPassage, openPolicy, sheet} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  ;[server, chromium] = await Promise.all([startPreview({policies: ['dfo', 'eksempel']}), openBrowser()])
}, 120_000)

/** Open a view of a declaration, or the first screen. */
async function view(page: Page, place: string): Promise<void> {
  await page.goto(`${server.origin}/#/${place}`)
  await page.getByRole('heading', {level: 1}).first().waitFor()
}

/** How far the document goes beyond the window, sideways. */
const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Each thing that can be looked at, and how to get there. */
const screens: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'the first screen',
    async (page) => {
      await view(page, '')
      await page
        .getByRole('link', {name: /Direktoratet for forvaltning og økonomistyring/})
        .first()
        .waitFor()
    }
  ],
  ['the pages', (page) => openPolicy(page, server, 'dfo')],
  [
    'a passage that is open',
    async (page) => {
      await openPolicy(page, server, 'dfo')
      await openPassage(page, 'nn', 'Denne personvernerklæringa')
    }
  ],
  [
    'the approval of a version',
    async (page) => {
      await openPolicy(page, server, 'eksempel', 'nb')
      await page
        .getByRole('button', {name: /^Godkjenn/})
        .first()
        .click()
      await page.getByRole('dialog').getByRole('heading').first().waitFor()
    }
  ],
  [
    'the acceptance of a finding',
    async (page) => {
      await openPolicy(page, server, 'dfo')
      // On a phone the findings are asked for.
      const findings = page.getByRole('button', {name: /^Vis \d+ funn$/})
      if (await findings.isVisible()) await findings.click()
      await page.getByRole('heading', {name: 'Funn i kontrollen'}).waitFor()
      await page.evaluate(() =>
        document.querySelectorAll('.panel details').forEach((one) => one.setAttribute('open', ''))
      )
      await page.getByRole('button', {name: 'Godta med grunngiving'}).first().click()
      await page.getByRole('dialog').getByRole('heading').first().waitFor()
    }
  ],
  ['the facts', (page) => view(page, 'dfo/facts')],
  ['the activities', (page) => view(page, 'eksempel/matrix')]
]

/** Those that cover the pages, which are looked at without what they cover. */
const covering: ReadonlySet<string> = new Set(['the approval of a version', 'the acceptance of a finding'])

test.each(screens)('%s can be used by everybody, by day and by night, and on a phone', async (name, open) => {
  const page = await chromium.page({hasTouch: true})
  const faults = (): Promise<string[]> => violations(page, covering.has(name) ? [page.mainFrame()] : undefined)
  await open(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme})
    expect([colorScheme, await faults()]).toEqual([colorScheme, []])
  }
  await page.goto('about:blank')
  await page.setViewportSize({width: 320, height: 640})
  await open(page)
  expect(await beyond(page)).toBe(0)
  expect(await faults()).toEqual([])
  await page.context().close()
})

test('the versions stand beside each other, section by section', async () => {
  const page = await chromium.page()
  await openPolicy(page, server, 'dfo')
  const tops = async (): Promise<number[]> =>
    Promise.all(
      (['nn', 'nb', 'en'] as const).map(
        async (language) => (await sheet(page, language).locator('#cookies').boundingBox())?.y ?? NaN
      )
    )
  const [nn, nb, en] = await tops()
  expect([nb, en]).toEqual([nn, nn])
  await page.context().close()
})

test('on a phone there is one version at a time, and a tab for each', async () => {
  const page = await chromium.page({viewport: {width: 320, height: 640}, hasTouch: true})
  await openPolicy(page, server, 'dfo')
  await page.getByRole('tab', {name: 'English'}).click()
  await sheet(page, 'en').locator('[data-pv-own]').first().waitFor()
  expect(await sheet(page, 'nn').locator('h1').isVisible()).toBe(false)
  expect(await beyond(page)).toBe(0)
  await page.context().close()
})

test.each(['nb', 'nn', 'en'])('the application speaks %s', async (language) => {
  const page = await chromium.page()
  await view(page, '')
  await page.getByRole('combobox', {name: 'Språk i programmet'}).selectOption(language)
  await page.getByText(titleIn(language)).first().waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
  await page.context().close()
})

/** What the application is called. */
function titleIn(language: string): string {
  const file = path.resolve(import.meta.dirname, '..', '..', '..', 'locales', language, 'preview.json')
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as {preview: {title: string}}).preview.title
}
