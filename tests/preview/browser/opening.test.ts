import {beforeAll, expect, test} from '@jest/globals'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {openPassage, openPolicy} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'
import {smallPolicy, smallWords} from '../support/small-policy.ts'

let server: PreviewServer
let chromium: TestBrowser

/** A policy with a link that leads to no section, and that nothing can be made of. */
const astray = {
  ...smallPolicy('astray'),
  'policies/astray/nn.yaml': smallWords.nn.replace('å lagre opplysningar', 'å lagre [opplysningar](#%zz)')
}

beforeAll(async () => {
  ;[server, chromium] = await Promise.all([
    startPreview({policies: ['eksempel'], files: {...smallPolicy('ny'), ...astray}}),
    openBrowser()
  ])
}, 120_000)

test('the application opens', async () => {
  const page = await chromium.page()
  await page.goto(server.origin)
  expect(await page.title()).toBe('Personvernerklæringar')
  await page.context().close()
})

test('what nobody has read yet is not said to be read again', async () => {
  const page = await chromium.page()
  await openPolicy(page, server, 'ny')
  const progress = page.locator('.pages-progress p')
  await progress.filter({hasText: '0 av 7 avsnitt er lesne'}).first().waitFor()
  expect(new Set(await progress.allInnerTexts())).toEqual(new Set(['0 av 7 avsnitt er lesne']))
  await page.context().close()
})

test.each([
  ['nb', ['Siden: Nynorsk', 'Siden: Bokmål', 'Siden: Engelsk']],
  ['nn', ['Sida: Nynorsk', 'Sida: Bokmål', 'Sida: Engelsk']]
])('each page is called by what its language is called in the language of the reader (%s)', async (reader, names) => {
  const page = await chromium.page()
  await openPolicy(page, server, 'ny')
  await page.getByLabel('Språk i programmet').selectOption(reader)
  await page.locator(`iframe[title="${names[0]}"]`).waitFor()
  expect(await page.locator('iframe').evaluateAll((all) => all.map((one) => one.getAttribute('title')))).toEqual(names)
  await page.context().close()
})

test('the part that is shown is seen where colours are the own ones of the reader', async () => {
  const page = await chromium.page({forcedColors: 'active'})
  await openPolicy(page, server, 'ny')
  const seen = await page.locator('.frame-views a').evaluateAll((links) =>
    links.map((link) => {
      const {borderBottomColor} = getComputedStyle(link)
      return borderBottomColor !== getComputedStyle(document.body).backgroundColor
    })
  )
  expect(seen).toEqual([true, false, false])
  await page.context().close()
})

test('a link that leads to no section opens the passage that it stands in', async () => {
  const page = await chromium.page()
  await openPolicy(page, server, 'astray')
  await openPassage(page, 'nn', 'opplysningar')
  await page.context().close()
})
