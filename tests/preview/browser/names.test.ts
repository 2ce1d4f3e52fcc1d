import {beforeAll, expect, test} from '@jest/globals'
import type {Locator, Page} from 'playwright-core'
import {main} from '../../../src/cli.ts'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {field, openPassage, openPolicy, panel} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  ;[server, chromium] = await Promise.all([startPreview({policies: ['eksempel']}), openBrowser()])
  const silent = {write: () => true}
  // A version can be approved when it has been read, and what it was made from too.
  for (const language of ['nb', 'nn']) {
    const args = ['translate', 'review', 'eksempel', '--language', language, '--by', 'Kari']
    await main(args, {cwd: server.root, today: '2026-11-22', stdout: silent, stderr: silent})
  }
}, 120_000)

/** Wait until a field says what is wrong with it, and has the focus. */
async function isPointedOut(page: Page, input: Locator, text: string): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true')
  expect(await input.evaluate((one) => one === document.activeElement)).toBe(true)
  const told = await input.evaluate((one) =>
    (one.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ')
  )
  expect(told).toContain(text)
}

test('an approval without a name says so at the field, where the focus is, until a name is written', async () => {
  const page = await chromium.page()
  await openPolicy(page, server, 'eksempel', 'nb')
  await page.getByRole('button', {name: 'Godkjenn: nynorsk'}).click()
  const dialog = page.getByRole('dialog')
  const input = dialog.getByLabel('Namnet ditt')
  await input.waitFor()
  await dialog.getByRole('button', {name: 'Godkjenn'}).click()
  await isPointedOut(page, input, 'Skriv namnet ditt.')
  await input.fill('Ola Hansen')
  await dialog.getByText('Skriv namnet ditt.').waitFor({state: 'detached'})
  expect(await input.getAttribute('aria-invalid')).toBe('false')
  await page.context().close()
})

test('a passage that is saved without a name says so at the field, where the focus is', async () => {
  const page = await chromium.page()
  await openPolicy(page, server, 'eksempel', 'nb')
  await openPassage(page, 'nb', 'hvis du klager på et vedtak')
  await field(page).fill('dersom du klager på et vedtak')
  await panel(page).getByRole('button', {name: 'Lagre'}).click()
  const input = panel(page).getByRole('textbox', {name: 'Namnet ditt'})
  await panel(page).getByRole('button', {name: 'Lagre med dette namnet'}).click()
  await isPointedOut(page, input, 'Skriv namnet ditt')
  await input.fill('Ola Hansen')
  await input.press('Enter')
  await page.getByText('Lagra: bokmål').waitFor()
  await page.context().close()
})
