import {beforeAll, expect, test} from '@jest/globals'
import type {Locator, Page} from 'playwright-core'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'
import {smallPolicy} from '../support/small-policy.ts'

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  ;[server, chromium] = await Promise.all([
    startPreview({files: {...smallPolicy('lagre'), ...smallPolicy('fjerne')}}),
    openBrowser()
  ])
}, 120_000)

/** Open the entry of the supplier of a policy, among its facts. */
async function openSupplier(policy: string): Promise<Page> {
  const page = await chromium.page()
  await page.goto(`${server.origin}/#/${policy}/facts`)
  await page.locator('summary', {hasText: 'Leverandørar'}).click()
  await page.locator('summary', {hasText: 'Skyhus AS'}).click()
  return page
}

/** Press a button that goes away with that, as a keyboard does. */
async function press(button: Locator): Promise<void> {
  await button.focus()
  await button.press('Enter')
}

const button = (page: Page, name: string): Locator => page.getByRole('button', {name, exact: true})

/** Wait until what has the focus says something. */
async function expectFocus(page: Page, text: string): Promise<void> {
  const focus = page.locator(':focus')
  await focus.filter({hasText: text}).waitFor()
}

test('whoever saves, takes back or throws away with the keyboard is at what became of it', async () => {
  const page = await openSupplier('lagre')
  const name = page.getByLabel('Namn').first()
  await name.fill('Skyhuset AS')
  await press(button(page, 'Lagre'))
  await expectFocus(page, 'Angre')
  await press(button(page, 'Angre'))
  await expectFocus(page, 'Endringa er angra.')
  await name.fill('Noko anna')
  await press(button(page, 'Forkast endringane'))
  await expectFocus(page, 'Endringane er forkasta.')
  await name.fill('Skyhuset')
  await name.press('Enter')
  await page.getByText('Lagra.', {exact: true}).waitFor()
  expect(await name.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.context().close()
})

test('whoever takes an entry out with the keyboard is at the next thing', async () => {
  const page = await openSupplier('fjerne')
  const add = page.getByRole('button', {name: /^Legg til under leverand/})
  await add.click()
  await page.locator('input:focus').waitFor()
  await page.keyboard.type('Ny AS')
  await page.keyboard.press('Enter')
  await press(button(page, 'Fjern «Ny AS»'))
  await expectFocus(page, 'Legg til under leverand')
  await press(button(page, 'Fjern «Skyhus AS»'))
  await expectFocus(page, 'Behald')
  await press(button(page, 'Lagre'))
  // It is in use: the fault stands beside it, until it is kept.
  await expectFocus(page, 'Behald')
  await page.getByText(/^Ikkje lagra\./).waitFor()
  await press(button(page, 'Behald'))
  await expectFocus(page, 'Skyhus AS')
  expect(await page.getByText(/^Ikkje lagra\./).count()).toBe(0)
  await page.context().close()
})
