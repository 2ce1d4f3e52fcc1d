import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {runCommand} from '../../support/run-command.ts'
import {openBrowser, violations, type TestBrowser} from '../support/browser.ts'
import {previewProject} from '../support/preview.ts'
import {panel, sheet} from '../support/preview-page.ts'
import {smallPolicy} from '../support/small-policy.ts'

const root = previewProject({policies: ['eksempel'], files: smallPolicy()})
const index = pathToFileURL(path.join(root, 'ut', 'index.html')).href

let chromium: TestBrowser

beforeAll(async () => {
  const args = ['preview', '--export', 'ut', '--today', '2026-11-22', '--messages', 'nn', '--no-apertium']
  const [opened, run] = await Promise.all([openBrowser(), runCommand(args, root)])
  chromium = opened
  expect(run.code).toBe(0)
}, 120_000)

afterAll(() => fs.rmSync(root, {recursive: true, force: true}))

/** Open a place of the export as a file, and remember what it asks anybody for, and what goes wrong. */
async function open(
  place = '',
  options: Parameters<TestBrowser['page']>[0] = {}
): Promise<{page: Page; asked: string[]; wrong: string[]}> {
  const page = await chromium.page(options)
  const [asked, wrong]: [string[], string[]] = [[], []]
  page.on('request', (request) => asked.push(request.url().replace(/#.*/, '')))
  page.on('pageerror', ({message}) => wrong.push(message))
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  await page.goto(`${index}#/${place}`)
  return {page, asked, wrong}
}

const own = (name: string): string => index.replace('index.html', name)

test('the versions stand beside each other, with what was found, and nothing is asked of anybody', async () => {
  const {page, asked, wrong} = await open('liten')
  for (const [language, words] of [
    ['nn', 'Vi bruker Skyhus AS'],
    ['nb', 'Når du kommer på besøk'],
    ['en', 'Visiting us']
  ] as const)
    await sheet(page, language).getByText(words).first().waitFor()
  await panel(page).getByRole('heading', {name: 'Funn i kontrollen'}).waitFor()
  expect(await panel(page).getByText('Feil', {exact: true}).count()).toBeGreaterThan(0)
  await sheet(page, 'en').getByText('Visiting us').first().click()
  await panel(page).getByText('Besøk hos oss').first().waitFor()
  expect(await page.getByRole('button', {name: /^(?:Lagre|Godkjenn|Angre|Lese, og kan stå)/}).count()).toBe(0)
  expect(await panel(page).getByRole('textbox').count()).toBe(0)
  expect(asked.filter((address) => !address.startsWith('about:')).sort()).toEqual([
    own('app.css'),
    own('app.js'),
    own('data.js'),
    index
  ])
  expect(wrong).toEqual([])
  await page.context().close()
})

test('the pages wear their theme, and can be shown without', async () => {
  const {page, wrong} = await open('liten')
  const look = (): Promise<string> =>
    sheet(page, 'nn')
      .locator('body')
      .evaluate((body) => getComputedStyle(body).fontFamily)
  const worn = await look()
  await page.getByRole('combobox', {name: 'Utsjånad'}).selectOption('none')
  await sheet(page, 'nn').locator('[data-pv-own]').first().waitFor()
  expect(await look()).not.toBe(worn)
  expect(wrong).toEqual([])
  await page.context().close()
})

test('the pages wear the classes and the images of a design system', async () => {
  const {page, wrong} = await open('liten')
  await page.getByRole('combobox', {name: 'Utsjånad'}).selectOption('designsystemet')
  await sheet(page, 'nn').locator('[data-pv-own]').first().waitFor()
  const heading = sheet(page, 'nn').locator('h1')
  expect(await heading.getAttribute('class')).toBe('ds-heading')
  expect(await heading.evaluate((one) => getComputedStyle(one).fontWeight)).toBe('500')
  expect(wrong).toEqual([])
  await page.context().close()
})

test('one goes from the first screen to a declaration, its facts and its activities, and back', async () => {
  const {page, wrong} = await open()
  await page.getByRole('link', {name: 'Personvernerklæring – Eksempel kommune'}).first().click()
  await sheet(page, 'nn').locator('[data-pv-own]').first().waitFor()
  await page.getByRole('link', {name: 'Behandlingane'}).click()
  await page.getByRole('table').first().waitFor()
  await page.getByRole('link', {name: 'Opplysningane'}).click()
  await page.locator('main summary').first().waitFor()
  await page.goBack()
  await page.getByRole('table').first().waitFor()
  expect(wrong).toEqual([])
  await page.context().close()
})

test.each([
  ['', 'light'],
  ['liten', 'light'],
  ['liten', 'dark'],
  ['eksempel/matrix', 'light'],
  ['eksempel/facts', 'light']
] as const)('can be used by everybody, on a phone too: %p (%s)', async (place, colorScheme) => {
  const {page} = await open(place, {viewport: {width: 320, height: 640}, hasTouch: true, colorScheme})
  await page.getByRole('heading', {level: 1}).first().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  expect(await violations(page)).toEqual([])
  await page.context().close()
})
