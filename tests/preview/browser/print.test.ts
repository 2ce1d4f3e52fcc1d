import {beforeAll, expect, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {openPolicy, sheet, type TestLanguage} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  ;[server, chromium] = await Promise.all([startPreview({policies: ['dfo']}), openBrowser()])
}, 120_000)

/** Open the pages of a long declaration, all of them there. */
async function openAll(): Promise<Page> {
  const page = await chromium.page()
  await openPolicy(page, server, 'dfo')
  for (const language of ['nb', 'en'] as const) await sheet(page, language).locator('[data-pv-own]').first().waitFor()
  return page
}

/** How many sheets a window is printed on. */
async function sheets(page: Page): Promise<number> {
  const file = await page.pdf({format: 'A4', preferCSSPageSize: true})
  return file.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}

/** How many sheets the page of a language takes by itself. */
async function sheetsOf(page: Page, language: TestLanguage, theme: string): Promise<number> {
  const alone = await page.context().newPage()
  await alone.goto(`${server.origin}/page/dfo/${language}?theme=${theme}&mode=draft`)
  const count = await sheets(alone)
  await alone.close()
  return count
}

test.each(['standard', 'designsystemet'])(
  'every page that is shown is printed whole, on as many sheets as it takes by itself (%s)',
  async (theme) => {
    const page = await openAll()
    await page.getByRole('combobox', {name: 'Utsjånad'}).selectOption(theme)
    await page.waitForFunction(
      (name) =>
        [...document.querySelectorAll('iframe')].every(({contentDocument}) => {
          const [style] = contentDocument?.styleSheets ?? []
          return style?.href?.includes(`/${name}/`) && contentDocument?.querySelector('[data-pv-own]')
        }),
      theme
    )
    await page.getByRole('checkbox', {name: 'English'}).uncheck()
    const alone = [await sheetsOf(page, 'nn', theme), await sheetsOf(page, 'nb', theme)]
    expect(Math.min(...alone)).toBeGreaterThan(1)
    expect(await sheets(page)).toBe(alone[0]! + alone[1]!)
    await page.context().close()
  }
)

test('nothing but the pages is on paper, and nothing is left of that afterwards', async () => {
  const page = await openAll()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({media: 'print'})
  expect(await page.locator('#app').isVisible()).toBe(false)
  const copies = page.locator('printed-body')
  expect(await copies.count()).toBe(3)
  expect(await copies.first().locator('h1').isVisible()).toBe(true)
  expect(await copies.first().getByRole('navigation').count()).toBe(0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({media: 'screen'})
  expect([await copies.count(), await page.locator('#app').isVisible()]).toEqual([0, true])
  await page.context().close()
})

test('the activities are printed without what leads to other views', async () => {
  const page = await chromium.page()
  await page.goto(`${server.origin}/#/dfo/matrix`)
  await page.getByRole('heading', {name: 'Behandlingane'}).waitFor()
  await page.emulateMedia({media: 'print'})
  expect(await page.getByRole('combobox').or(page.getByRole('navigation')).count()).toBe(0)
  await page.context().close()
})
