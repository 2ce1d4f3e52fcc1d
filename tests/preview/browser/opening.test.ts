import {beforeAll, expect, test} from '@jest/globals'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  ;[server, chromium] = await Promise.all([startPreview({policies: ['eksempel']}), openBrowser()])
}, 120_000)

test('the application opens', async () => {
  const page = await chromium.page()
  await page.goto(server.origin)
  expect(await page.title()).toBe('Personvernerklæringar')
})
