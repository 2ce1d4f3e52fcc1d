import {beforeAll, expect, test} from '@jest/globals'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {openPolicy, panel} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  ;[server, chromium] = await Promise.all([startPreview({policies: ['dfo']}), openBrowser()])
}, 120_000)

test('a finding about a fact leads to it, and not to the beginning of the facts', async () => {
  const page = await chromium.page()
  await openPolicy(page, server, 'dfo')
  await panel(page).getByText('Heile erklæringa').click()
  const finding = panel(page).getByRole('listitem').filter({hasText: '«matomo»'}).first()
  await finding.getByRole('link', {name: 'Til opplysningane'}).click()
  await page.waitForFunction(
    () => document.activeElement?.closest('[data-entry]')?.getAttribute('data-entry') === 'cookies.matomo'
  )
  expect(await page.locator('[data-entry="cookies.matomo"]').getAttribute('open')).not.toBeNull()
  await page.context().close()
})
