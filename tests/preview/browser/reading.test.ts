import {beforeAll, expect, test} from '@jest/globals'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {field, openPassage, openPolicy, panel, sheet, signAs} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'
import {smallPolicy, smallWords} from '../support/small-policy.ts'

/** A policy that lacks the first of two paragraphs in English. */
const withMissing = {
  ...smallPolicy(),
  'policies/liten/en.yaml': smallWords.en.replace('      We use {{skyhus}} to store data.\n\n', '')
}

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  ;[server, chromium] = await Promise.all([startPreview({policies: ['eksempel'], files: withMissing}), openBrowser()])
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

test('whoever comes to a passage that is missing can write it there, and goes on in the same language', async () => {
  const page = await chromium.page()
  await openPolicy(page, server, 'liten', 'en')
  await openPassage(page, 'en', 'About this notice')
  await panel(page)
    .getByRole('button', {name: /^Neste avsnitt/})
    .click()
  const missing = panel(page).getByRole('textbox', {name: 'Tekst: engelsk'})
  await missing.waitFor()
  expect(await missing.inputValue()).toBe('')
  await panel(page)
    .getByRole('button', {name: /^Neste avsnitt/})
    .click()
  await sheet(page, 'en').locator('[data-pv-selected="here"]', {hasText: 'You can write to us'}).waitFor()
  await page.context().close()
})
