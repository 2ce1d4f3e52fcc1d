import {beforeAll, expect, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {field, openPassage, openPolicy, panel, signAs} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  ;[server, chromium] = await Promise.all([startPreview({policies: ['eksempel']}), openBrowser()])
}, 120_000)

async function speakEnglish(page: Page): Promise<void> {
  await page.locator('#choose-reader').selectOption('en')
  await page.getByRole('link', {name: 'Pages', exact: true}).waitFor()
}

test('what has just been done is said in the language that the application is switched to, and can still be taken back', async () => {
  const page = await chromium.page()
  await signAs(page, 'Kari')
  await openPolicy(page, server, 'eksempel', 'nb')
  await openPassage(page, 'nb', 'hvis du klager på et vedtak')
  await field(page).fill('dersom du klager på et vedtak')
  await panel(page).getByRole('button', {name: 'Lagre'}).click()
  const notice = panel(page).locator('.panel-notice')
  await notice.getByText('Lagra: bokmål.').waitFor()
  await speakEnglish(page)
  await notice.getByText('Saved: Bokmål.').waitFor()
  await notice.getByRole('button', {name: 'Undo'}).click()
  await notice.getByText('The change has been undone.').waitFor()
  await page.context().close()
})

test('what is wrong with the words is said in the language that the application is switched to', async () => {
  const page = await chromium.page()
  await openPolicy(page, server, 'eksempel', 'nb')
  await openPassage(page, 'nb', 'hvis du klager på et vedtak')
  await field(page).fill('hvis du klager\n\npå et vedtak')
  const wrong = panel(page).locator('.ds-validation-message')
  await wrong.waitFor()
  const before = await wrong.innerText()
  await speakEnglish(page)
  await wrong.getByText('several passages').waitFor()
  expect(await wrong.innerText()).not.toBe(before)
  await page.context().close()
})

test('what has become of facts is said in the language that the application is switched to', async () => {
  const page = await chromium.page()
  await page.goto(`${server.origin}/#/eksempel/facts`)
  await page.locator('summary', {hasText: 'Behandlingsansvarleg'}).first().click()
  const email = page.getByLabel('E-post').first()
  await email.fill('ny@eksempel-kommune.example')
  await page.getByRole('button', {name: 'Lagre', exact: true}).click()
  const told = page.locator('.facts-saved [role=status]').filter({hasText: /./})
  await told.getByText('Lagra.').waitFor()
  await speakEnglish(page)
  await told.getByText('Saved.').waitFor()
  await page.context().close()
})
