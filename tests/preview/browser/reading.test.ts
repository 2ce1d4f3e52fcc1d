import {beforeAll, expect, test} from '@jest/globals'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {field, openPassage, openPolicy, panel, sheet, signAs} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  ;[server, chromium] = await Promise.all([startPreview({policies: ['eksempel']}), openBrowser()])
}, 120_000)

test('whoever reads a version from one end to the other goes on to the next passage that is to be read', async () => {
  const page = await chromium.page()
  await signAs(page, 'Kari')
  await openPolicy(page, server, 'eksempel', 'nb')
  await openPassage(page, 'en', 'if you appeal against a decision')
  await panel(page).getByText('Neste avsnitt som ikkje er lese (18 att)').waitFor()
  await panel(page).getByRole('button', {name: 'Lese, og kan stå'}).click()
  await panel(page).getByText('Notert som lese: engelsk.').waitFor()
  await panel(page)
    .getByRole('button', {name: /^Neste avsnitt/})
    .click()
  await panel(page).getByText('Neste avsnitt som ikkje er lese (17 att)').waitFor()
  expect(await field(page).inputValue()).not.toBe('if you appeal against a decision')
  // It is seen in the page, in the same language.
  const chosen = sheet(page, 'en').locator('[data-pv-selected]').first()
  await chosen.waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-title')
  await page.context().close()
})
