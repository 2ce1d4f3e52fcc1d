import {beforeAll, expect, test} from '@jest/globals'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {openPolicy} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  ;[server, chromium] = await Promise.all([startPreview({policies: ['eksempel']}), openBrowser()])
}, 120_000)

test('the title of the window says which part of a declaration is seen', async () => {
  const page = await chromium.page()
  await openPolicy(page, server, 'eksempel', 'nb')
  const titles: string[] = []
  for (const [link, heading] of [
    ['Sidene', 'Funn i kontrollen'],
    ['Opplysningane', 'Opplysningar'],
    ['Behandlingane', 'Behandlingane']
  ] as const) {
    await page.getByRole('link', {name: link, exact: true}).click()
    await page.getByRole('heading', {name: heading, exact: true}).waitFor()
    // It follows what is seen.
    await page.waitForFunction((part) => document.title.startsWith(part), link)
    titles.push(await page.title())
  }
  const declaration = 'Personvernerklæring – Eksempel kommune – Personvernerklæringar'
  expect(titles).toEqual(['Sidene', 'Opplysningane', 'Behandlingane'].map((part) => `${part} – ${declaration}`))
  await page.context().close()
})

test('the button of the panel stands beside the parts of the declaration, however wide the window is', async () => {
  const page = await chromium.page()
  await openPolicy(page, server, 'eksempel', 'nb')
  const middle = async (selector: string): Promise<number> => {
    const {y, height} = (await page.locator(selector).boundingBox())!
    return y + height / 2
  }
  for (const width of [700, 1024, 1280, 1400, 1500, 1519, 1520, 1560, 1920]) {
    await page.setViewportSize({width, height: 900})
    const [button, parts] = [await middle('.frame-panel-button'), await middle('.frame-views')]
    expect({width, apart: Math.abs(button - parts) > 24}).toEqual({width, apart: false})
  }
  await page.context().close()
})

test('three pages stand whole beside the panel from 1280 px on', async () => {
  const page = await chromium.page({viewport: {width: 1280, height: 800}})
  await openPolicy(page, server, 'eksempel', 'nb')
  await page.getByRole('heading', {name: 'Funn i kontrollen', exact: true}).waitFor()
  for (const width of [1280, 1366, 1440]) {
    await page.setViewportSize({width, height: 800})
    const hidden = await page.locator('.pages-scroll').evaluate((pages) => pages.scrollWidth - pages.clientWidth)
    expect({width, hidden}).toEqual({width, hidden: 0})
  }
  expect(await page.locator('.pages-column').filter({visible: true}).count()).toBe(3)
  await page.context().close()
})

test('while the facts are fetched, that is said', async () => {
  const page = await chromium.page()
  let answer = (): void => undefined
  const asked = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/api/policies/*/facts*', async (route) => {
    await asked
    await route.continue()
  })
  await page.goto(`${server.origin}/#/eksempel/facts`)
  const waiting = page.getByText('Hentar opplysningane …')
  await waiting.waitFor()
  answer()
  await waiting.waitFor({state: 'detached'})
  await page.context().close()
})

test('in a low window, as when a small one is enlarged, half of it is for the pages', async () => {
  const page = await chromium.page({viewport: {width: 844, height: 390}})
  await openPolicy(page, server, 'eksempel', 'nb')
  const room = (): Promise<number> =>
    page.evaluate(() => {
      const pages = document.querySelector('.pages-scroll')!
      pages.scrollTop = pages.scrollHeight / 2
      const heads = [...pages.querySelectorAll('.pages-head')].map((head) => head.getBoundingClientRect().bottom)
      return innerHeight - Math.max(pages.getBoundingClientRect().top, ...heads)
    })
  expect(await room()).toBeGreaterThan(390 / 2)
  await page.context().close()
})

test('while the pages are fetched, the panel stands where it will', async () => {
  const page = await chromium.page()
  let answer = (): void => undefined
  const asked = new Promise<void>((resolve) => (answer = resolve))
  await page.route(/\/api\/policies\/eksempel\?/, async (route) => {
    await asked
    await route.continue()
  })
  await page.goto(`${server.origin}/#/eksempel`)
  await page.getByText('Hentar erklæringa …').waitFor()
  const left = async (): Promise<number> => (await page.locator('#panel').boundingBox())!.x
  const before = await left()
  answer()
  await page.getByText('Klikk på ei setning').waitFor()
  expect(await left()).toBe(before)
  await page.context().close()
})
