import {beforeAll, describe, expect, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {field, openPassage, openPolicy, panel, signAs} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'
import {smallPolicy} from '../support/small-policy.ts'

const policies = ['ord', 'fakta', 'utkast', 'borte']

/** What makes drafts; nothing is ever sent there. */
const configuration =
  'translations: {services: {omset: {kind: libretranslate, address: "http://127.0.0.1:9", languages: {nn: nn, en: en}}}}\n'

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  const files = Object.assign({}, ...policies.map((id) => smallPolicy(id))) as Record<string, string>
  ;[server, chromium] = await Promise.all([
    startPreview({files: {...files, 'personvern.config.yaml': configuration}}),
    openBrowser()
  ])
}, 120_000)

/** A window of an editor who has been here before. */
async function window(): Promise<Page> {
  const page = await chromium.page()
  await signAs(page, 'Kari')
  return page
}

/** Hold back what a window asks for until it is let go. */
async function hold(
  page: Page,
  path: RegExp,
  then: 'continue' | 'fallback' = 'continue'
): Promise<{asked: Promise<unknown>; release: () => void}> {
  let go = (): void => undefined
  const waiting = new Promise<void>((resolve) => (go = resolve))
  await page.route(path, async (route) => {
    await waiting
    await route[then]()
  })
  return {asked: page.waitForRequest(path), release: go}
}

describe('what is typed while a save is under way', () => {
  test('stays in the field, is not saved, and is saved next', async () => {
    const page = await window()
    await openPolicy(page, server, 'ord')
    await openPassage(page, 'nn', 'Når du kjem')
    await field(page).fill('Første setning.')
    const held = await hold(page, /\/api\/policies\/ord\/save\?/)
    await field(page).press('Control+End')
    await page.keyboard.press('Control+Enter')
    await held.asked
    await page.keyboard.type(' Andre setning.')
    held.release()
    await panel(page).getByText('Lagra: nynorsk.').waitFor()
    const text = server.file('policies/ord/nn.yaml')
    expect(text).toContain('Første setning.')
    expect(text).not.toContain('Andre setning.')
    expect(await field(page).inputValue()).toBe('Første setning. Andre setning.')
    await panel(page).getByText('Ikkje lagra').waitFor()
    await page.keyboard.press('Control+Enter')
    await panel(page).getByText('Ikkje lagra').waitFor({state: 'detached'})
    expect(server.file('policies/ord/nn.yaml')).toBe(text.replace('setning.', 'setning. Andre setning.'))
    expect(await field(page).inputValue()).toBe('Første setning. Andre setning.')
    await page.context().close()
  })

  test('stays in the form of a fact too', async () => {
    const page = await window()
    await page.goto(`${server.origin}/#/fakta/facts`)
    await page.locator('summary', {hasText: 'Leverandørar'}).click()
    await page.locator('summary', {hasText: 'Skyhus'}).click()
    const group = page.locator('.facts-group', {hasText: 'Leverandørar'})
    const name = group.getByLabel('Namn', {exact: true}).first()
    await name.fill('Sky')
    const held = await hold(page, /\/api\/policies\/fakta\/facts\?/)
    await name.press('Enter')
    await held.asked
    await name.press('End')
    await page.keyboard.type(' og bakke')
    held.release()
    await group.getByText('Lagra.').waitFor()
    expect(server.file('policies/fakta/policy.yaml')).toContain('skyhus: {name: Sky}')
    expect(await name.inputValue()).toBe('Sky og bakke')
    await name.press('Enter')
    await group.getByRole('button', {name: 'Lagre', exact: true}).waitFor({state: 'detached'})
    expect(server.file('policies/fakta/policy.yaml')).toContain('skyhus: {name: Sky og bakke}')
    expect(await name.inputValue()).toBe('Sky og bakke')
    await page.context().close()
  })
})

test('what is typed while a draft is made stays, and the draft stands beside it', async () => {
  const page = await window()
  await openPolicy(page, server, 'utkast')
  await openPassage(page, 'en', 'When you visit us')
  await page.route(/\/api\/policies\/utkast\/draft\?/, (route) =>
    route.fulfill({json: {ok: true, text: 'A draft.', engine: 'Omset', notes: ['Read this.']}})
  )
  const held = await hold(page, /\/api\/policies\/utkast\/draft\?/, 'fallback')
  await panel(page).getByRole('button', {name: 'Lag utkast'}).click()
  await held.asked
  await field(page).fill('My own words.')
  held.release()
  await panel(page).getByText('Dette er utkastet: «A draft.»').waitFor()
  expect(await field(page).inputValue()).toBe('My own words.')
  await panel(page).getByRole('button', {name: 'Forkast'}).click()
  await panel(page).getByRole('button', {name: 'Lag utkast'}).click()
  await panel(page).getByText('Utkastet frå Omset står i feltet.').waitFor()
  expect(await field(page).inputValue()).toBe('A draft.')
  await page.context().close()
})

test('a paragraph of the original that is taken out of the file while it is written in is not taken for the one below it', async () => {
  const file = 'policies/borte/nn.yaml'
  const [middle, last] = ['Du kan skrive til oss på {{controller.email}}.', 'Vi svarer innan éi veke.']
  server.write(file, server.file(file).replace(middle, `${middle}\n\n      ${last}`))
  const page = await window()
  await openPolicy(page, server, 'borte')
  await openPassage(page, 'nn', 'Du kan skrive til oss')
  await field(page).fill('Du kan òg ringje til oss.')
  server.write(file, server.file(file).replace(`      ${middle}\n\n`, ''))
  await panel(page).getByText('Dette avsnittet finst ikkje lenger i filene.').waitFor()
  expect(await panel(page).getByRole('textbox').inputValue()).toBe('Du kan òg ringje til oss.')
  expect(await panel(page).getByText(last).count()).toBe(0)
  await page.context().close()
})
