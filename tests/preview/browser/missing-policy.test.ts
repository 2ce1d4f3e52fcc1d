import fs from 'node:fs'
import path from 'node:path'
import {beforeAll, expect, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {field, openPassage, openPolicy} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'
import {smallPolicy} from '../support/small-policy.ts'

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  const files = {...smallPolicy('borte'), ...smallPolicy('her'), ...smallPolicy('sletta')}
  ;[server, chromium] = await Promise.all([startPreview({files}), openBrowser()])
}, 120_000)

const banner = (page: Page) => page.locator('.frame-banner')

test.each(['', '/facts', '/matrix'])(
  'an address of a declaration that there is not says so, and leads back (%s)',
  async (view) => {
    const page = await chromium.page()
    await page.goto(`${server.origin}/#/finst-ikkje${view}`)
    await banner(page).getByText('Erklæringa finst ikkje her.').waitFor()
    expect(await page.getByRole('main').innerText()).toBe('')
    expect(await page.getByLabel('Erklæring', {exact: true}).locator('option:checked').innerText()).toBe('finst-ikkje')
    await page.getByLabel('Språk i programmet').selectOption('en')
    await banner(page).getByText('This policy is not here.').waitFor()
    await banner(page).getByRole('link', {name: 'See all policies'}).click()
    await page.getByRole('heading', {level: 1}).waitFor()
    await banner(page).getByText('This policy is not here.').waitFor({state: 'detached'})
    expect(await banner(page).innerText()).toBe('')
    await page.context().close()
  }
)

test('a declaration whose folder is deleted is said to be gone, and takes nothing away that is typed', async () => {
  const page = await chromium.page()
  await openPolicy(page, server, 'sletta')
  await openPassage(page, 'nn', 'Vi bruker')
  await field(page).fill('Vi nyttar {{skyhus}}.')
  fs.rmSync(path.join(server.root, 'policies', 'sletta'), {recursive: true})
  await banner(page).getByText('Erklæringa finst ikkje her.').waitFor()
  expect(await field(page).inputValue()).toBe('Vi nyttar {{skyhus}}.')
  await page.goto(`${server.origin}/#/sletta/facts`)
  await page.getByRole('main').getByText('Erklæringa finst ikkje her.').waitFor()
  await page.goto(`${server.origin}/#/her`)
  await page.getByText('Henter erklæringa').waitFor({state: 'detached'})
  await page.frameLocator('iframe').first().getByText('Vi bruker').waitFor()
  expect(await banner(page).innerText()).toBe('')
  await page.context().close()
})

test('what does not come over the network is told of in the language of the reader', async () => {
  const page = await chromium.page()
  await page.goto(`${server.origin}/#/`)
  await page.getByRole('link', {name: 'Personvern'}).first().waitFor()
  await page.route('**/api/policies/borte?*', (request) => request.abort())
  await page.goto(`${server.origin}/#/borte`)
  await banner(page).getByText('Får ikkje svar frå programmet.').waitFor()
  await page.context().close()
})
