import {once} from 'node:events'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import {beforeAll, expect, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {openBrowser} from '../preview/support/browser.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {judgePage} from './support/judge-page.ts'
import {listenTo} from './support/listen.ts'
import {addressesOnPaper, tablesOnPaper} from './support/on-paper.ts'
import {serveFolder} from './support/site.ts'
import {walkByKeyboard} from './support/walk-by-keyboard.ts'

/*
 * What holds the pages would be worth nothing if it never found anything.
 */

let page: Page

beforeAll(async () => {
  page = await (await openBrowser()).page()
}, 120_000)

const styles = `
.pale { color: #ccc; background: #fff }
.wide { width: 900px }
.box { width: 100px; overflow-x: auto; white-space: nowrap }
.hidden:focus { outline: none }
table, tr, td { display: block }
`

const wrong = `<!doctype html>
<html>
<head><title>x</title><link rel="stylesheet" href="a.css"><link rel="stylesheet" href="lost.css"></head>
<body>
<p class="pale" style="margin: 0">Pale</p>
<p class="wide">Wide</p>
<p class="box"><a class="hidden" href="https://a.example/">A link that is longer than its box</a></p>
<table><tr><td>x</td></tr></table>
<script>document.title = 'run'</script>
<img src="https://b.example/x.png" alt="">
</body>
</html>
`

test('a page that does everything wrong is told of everything', async () => {
  const {origin, missed, reports} = await serveFolder(temporaryFolder({'x.html': wrong, 'a.css': styles}))
  const {faults} = listenTo(page, origin)
  await page.goto(`${origin}/x.html`)
  expect(await page.title()).toBe('x')
  const judged = await judgePage(page)
  for (const state of ['1280 light', '1280 dark', '320 light', '320 dark'])
    for (const rule of ['color-contrast', 'html-has-lang', 'landmark-one-main', 'page-has-heading-one'])
      expect(judged.filter((fault) => fault.startsWith(`${state}: ${rule}: `)).length).toBeGreaterThan(0)
  expect(judged.filter((fault) => /the page is 9\d\d of 3\d\d$/.test(fault))).toHaveLength(2)
  expect(judged.filter((fault) => /P scrolls: \d+ of 100$/.test(fault))).toHaveLength(2)

  expect(missed).toEqual(['/lost.css'])
  expect(faults).toContain(`404 for ${origin}/lost.css`)
  for (const refused of [/style/, /script/, /b\.example\/x\.png/])
    expect(faults.filter((fault) => fault.startsWith('error: ') && refused.test(fault)).length).toBeGreaterThan(0)
  const directives = reports.map(
    (report) => (JSON.parse(report) as {'csp-report': Record<string, string>})['csp-report']['effective-directive']
  )
  expect([...new Set(directives)].sort()).toEqual(['img-src', 'script-src-elem', 'style-src-attr'])

  const {count, stops} = await walkByKeyboard(page)
  expect([count, stops[0]]).toEqual([1, {index: 0, seen: false, inWindow: true}])
  await page.emulateMedia({media: 'print'})
  expect(await addressesOnPaper(page)).toEqual([{href: 'https://a.example/', shown: 'none'}])
  expect(await tablesOnPaper(page)).toEqual(['table is block', 'tr is block', 'td is block'])
})

test('a walk by keyboard tells of what it reaches out of order or outside of the window, and that it leaves the page', async () => {
  const links = ['tabindex="2"', 'tabindex="1"', 'style="position: fixed; left: -900px"']
  const written = links.map((attribute, index) => `<a href="/${index}" ${attribute}>Link</a>`)
  await page.goto('about:blank')
  await page.setContent(`<style>a:focus { outline: 2px solid }</style>${written.join(' ')}`)
  const {count, stops} = await walkByKeyboard(page)
  expect(count).toBe(3)
  expect(stops.slice(0, 3)).toEqual([
    {index: 1, seen: true, inWindow: true},
    {index: 0, seen: true, inWindow: true},
    {index: 2, seen: true, inWindow: false}
  ])
  expect([-1, 1]).toContain(stops[3]!.index)
})

test('what is still on its way when a page is left is no fault, and what is never answered is', async () => {
  const server = http.createServer((request, response) => {
    if (request.url === '/slow.png') server.emit('asked for what is slow')
    else if (request.url === '/broken.png') response.destroy()
    else
      response.setHeader('Content-Type', 'text/html').end(`<img src="${request.url === '/' ? 'slow' : 'broken'}.png">`)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const another = await (await openBrowser()).page()
  const {faults} = listenTo(another, origin)
  await Promise.all([once(server, 'asked for what is slow'), another.goto(origin, {waitUntil: 'commit'})])
  await another.goto(`${origin}/next`)
  expect(faults).toEqual([`does not get ${origin}/broken.png`, expect.stringContaining('ERR_EMPTY_RESPONSE')])
  await another.close()
  server.closeAllConnections()
  server.close()
})
