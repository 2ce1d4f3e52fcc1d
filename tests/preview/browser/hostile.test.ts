import {beforeAll, describe, expect, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {pageServer} from '../../support/page-server.ts'
import {readTree} from '../../support/read-tree.ts'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {openPassage, openPolicy, panel, sheet} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'
import {smallPolicy, smallWords} from '../support/small-policy.ts'

/** Whatever of this runs says so in the window, or asks somebody else for something. */
const attack = `<script>top.attacked = 'inline'; document.title = 'attacked'</script>
<script src="http://localhost:1/attack.js"></script>
<script src="/app/app.js"></script>
<img src="http://localhost:1/attack.png" onerror="top.attacked = 'error'">
<iframe src="javascript:top.attacked = 'frame'"></iframe>
<iframe src="http://localhost:1/attack.html"></iframe>
<svg onload="top.attacked = 'svg'"><script>top.attacked = 'svg script'</script></svg>
<form action="http://localhost:1/attack" method="post"><button type="submit" autofocus onfocus="top.attacked = 'focus'">Send</button></form>
<style>body { background: url(http://localhost:1/attack.css) }</style>
<link rel="stylesheet" href="http://localhost:1/attack.css">
<meta http-equiv="refresh" content="0; url=http://localhost:1/attack.html">
<object data="http://localhost:1/attack.html"></object>
<base href="http://localhost:1/">
<a id="trap" href="javascript:top.attacked = 'link'">Trykk her</a>
<details open ontoggle="top.attacked = 'toggle'"><summary>x</summary></details>`

const template = `<!doctype html>
<html lang="{{language}}">
<head><meta charset="utf-8"><title>{{title}}</title></head>
<body onload="top.attacked = 'load'">
${attack}
<main><article>{{content}}</article></main>
</body>
</html>
`

const value = `<img src=x onerror="top.attacked = 'value'"><script>top.attacked = 'value'</script>`

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  const files: Record<string, string> = {
    ...smallPolicy('mal'),
    ...smallPolicy('verdi'),
    'templates/page.html.hbs': template
  }
  files['policies/verdi/policy.yaml'] = files['policies/verdi/policy.yaml']!.replace('Skyhus AS', JSON.stringify(value))
  files['policies/verdi/nb.yaml'] = smallWords.nb.replace(
    'Vi bruker',
    `Vi bruker <b onclick="top.attacked = 1">alltid</b> ${value}`
  )
  ;[server, chromium] = await Promise.all([startPreview({files}), openBrowser()])
}, 120_000)

/** Open a window that remembers what it asked others for. */
async function watched(): Promise<{page: Page; asked: string[]}> {
  const page = await chromium.page()
  const asked: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.origin}/`)) asked.push(request.url())
  })
  return {page, asked}
}

/** Nothing ran, in the window or in its frames, and nobody was asked for anything. */
async function expectNothing({page, asked}: {page: Page; asked: string[]}): Promise<void> {
  expect(await page.evaluate(() => (window as {attacked?: unknown}).attacked)).toBeUndefined()
  for (const frame of page.frames())
    expect(await frame.evaluate(() => (window as {attacked?: unknown}).attacked)).toBeUndefined()
  expect(asked).toEqual([])
  expect(page.url()).toContain(server.origin)
}

test('a template with scripts, frames and forms shows its words and does nothing', async () => {
  const one = await watched()
  const {page} = one
  await openPolicy(page, server, 'mal')
  await sheet(page, 'nn').getByText('Vi bruker').waitFor()
  await sheet(page, 'nn').locator('#trap').click()
  // It also does nothing when it comes while the page is looked at.
  server.write('templates/page.html.hbs', template.replace('<main>', `<main><p>Ny mal</p>${attack}`))
  await sheet(page, 'nn').getByText('Ny mal').waitFor()
  await openPassage(page, 'nn', 'Vi bruker')
  await expectNothing(one)
  await page.context().close()
})

test('values and words with markup are text in the pages, in the panel and on the first screen', async () => {
  const one = await watched()
  const {page} = one
  await openPolicy(page, server, 'verdi')
  await sheet(page, 'nn').getByText('<img src=x onerror=').first().waitFor()
  await openPassage(page, 'nn', 'til å lagre')
  await panel(page).getByText('<img src=x onerror=').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', {name: 'Personvernerklæringar'}).first().click()
  await page.getByRole('heading', {level: 1}).waitFor()
  await page.goto(`${server.origin}/#/verdi/facts`)
  await page.getByRole('heading', {level: 1}).first().waitFor()
  await expectNothing(one)
  await page.context().close()
})

test('words that are tried run nothing either', async () => {
  const one = await watched()
  const {page} = one
  await openPolicy(page, server, 'verdi')
  await openPassage(page, 'en', 'You can write')
  await panel(page)
    .getByRole('textbox')
    .first()
    .fill(`You can ${value} <svg onload="top.attacked = 1"> [write](javascript:top.attacked=1) to us.`)
  await page.waitForTimeout(500)
  await expectNothing(one)
  await page.context().close()
})

describe('a page of somebody else', () => {
  /** What a page tries against the preview; it says in the end what it got. */
  const tries = (
    origin: string
  ): string => `<!doctype html><title>evil</title><iframe id="whole" src="${origin}/"></iframe>
<iframe id="sheet" src="${origin}/page/mal/nn"></iframe><iframe name="sink"></iframe>
<img id="image" src="${origin}/app/app.css"><script src="${origin}/api/start" onload="got.push('script')" onerror="got.push('no script')"></script>
<form id="form" target="sink" action="${origin}/api/policies/mal/save" method="post" enctype="text/plain"><input name='{"language":"nn","key":"title","index":0,"text":"x","by":"x","base":"' value='"}'></form>
<script>
const got = []
const body = JSON.stringify({language: 'nn', key: 'title', index: 0, text: 'x', by: 'x', base: ''})
const ask = (path, init) => fetch('${origin}' + path, init).then((answer) => answer.text()).then((text) => got.push(path + ' ' + text), () => got.push('no ' + path))
window.done = Promise.all([
  ask('/'), ask('/api/start'), ask('/', {mode: 'no-cors', credentials: 'include'}), ask('/api/policies/mal'),
  ask('/api/policies/mal/save', {method: 'POST', body, mode: 'no-cors', headers: {'content-type': 'text/plain'}}),
  ask('/api/policies/mal/save', {method: 'POST', body, headers: {'content-type': 'application/json', 'x-personvern-token': 'x'}}),
  new Promise((resolve) => { const events = new EventSource('${origin}/api/events'); events.onmessage = () => got.push('event'); events.onerror = () => { events.close(); resolve() } }),
  new Promise((resolve) => setTimeout(resolve, 1500))
]).then(() => got)
document.getElementById('form').submit()
</script>`

  test.each(['localhost', '127.0.0.1', 'evil.localhost'])('gets nothing and writes nothing (%s)', async (name) => {
    const other = await pageServer(() => ({
      '/': {headers: {'content-type': 'text/html; charset=utf-8'}, body: tries(server.origin)}
    }))
    const before = readTree(server.root)
    const page = await chromium.page()
    await page.goto(other.origin.replace('127.0.0.1', name))
    const got = await page.evaluate(() => (window as unknown as {done: Promise<string[]>}).done)
    // Of a request that may be sent but not read, there is nothing to read.
    const said = got.filter((one) => !/^no /.test(one) && !/^\/(?:api\/policies\/mal\/save)? $/.test(one))
    expect(said).toEqual([])
    for (const frame of page.frames().slice(1))
      expect(await frame.evaluate(() => document.body?.innerText ?? '')).not.toMatch(/Personvern|Vi bruker/)
    expect(readTree(server.root)).toEqual(before)
    await page.context().close()
  })

  test('gets nothing by leading its own name here', async () => {
    const page = await chromium.page()
    const answer = await page.goto(server.origin.replace('localhost', 'evil.localhost'))
    expect(answer?.status()).toBe(421)
    expect(await page.locator('body').innerText()).toBe('421 Misdirected Request')
    await page.context().close()
  })
})
