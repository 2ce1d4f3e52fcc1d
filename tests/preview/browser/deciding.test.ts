import {beforeAll, expect, test} from '@jest/globals'
import {main} from '../../../src/cli.ts'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {openPolicy, sheet} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  ;[server, chromium] = await Promise.all([startPreview({policies: ['dfo', 'eksempel']}), openBrowser()])
}, 120_000)

/** Read every passage of a version, as `personvern translate review` does. */
async function readAll(language: string): Promise<void> {
  const silent = {write: () => true}
  const args = ['translate', 'review', 'eksempel', '--language', language, '--by', 'Kari']
  const code = await main(args, {cwd: server.root, today: '2026-11-22', stdout: silent, stderr: silent})
  expect(code).toBe(0)
}

test('a version is approved with a name and a role, and that is taken back', async () => {
  // A translation stands on what it was made from: both must have been read.
  for (const language of ['nb', 'nn']) await readAll(language)
  const page = await chromium.page()
  await openPolicy(page, server, 'eksempel', 'nb')
  await page.getByRole('button', {name: 'Godkjenn: nynorsk'}).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Namnet ditt').fill('Ola Hansen')
  await dialog.getByLabel('Rolla di').fill('redaktør')
  await dialog.getByRole('button', {name: 'Godkjenn'}).click()
  await page.getByText(/Godkjend .* av Ola Hansen \(redaktør\)/).waitFor()
  expect(server.file('policies/eksempel/approvals.tsv')).toContain('Ola Hansen\tredaktør')
  expect(server.file('policies/eksempel/approved/nn.md')).toContain('# Personvernerklæring')
  await page
    .getByRole('button', {name: /^Angre/})
    .first()
    .click()
  await page.getByText(/Godkjend .* av Ola Hansen/).waitFor({state: 'detached'})
  expect(() => server.file('policies/eksempel/approvals.tsv')).toThrow('ENOENT')
  await page.context().close()
})

test('a version is put on the clipboard as what editors of content management systems keep', async () => {
  const page = await chromium.page()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPolicy(page, server, 'eksempel', 'nb')
  await page.getByRole('button', {name: /^Kopier til CMS: eng/i}).click()
  await page.getByText('Kopiert. Lim inn i CMS-et.').waitFor()
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item!.getType(type)).text()))
  })
  expect(html).toContain('<h1>Privacy policy</h1>')
  expect(html).not.toMatch(/ (?:class|id|style|data-[a-z-]+)=/)
  expect(text).toContain('Privacy policy')
  expect(text).not.toContain('<')
  await page.context().close()
})

test('a finding is accepted with a reason and a name, and is gone', async () => {
  const before = server.file('policies/dfo/policy.yaml')
  const page = await chromium.page()
  await openPolicy(page, server, 'dfo')
  await page.getByRole('heading', {name: 'Funn i kontrollen'}).waitFor()
  const accept = page.getByRole('button', {name: 'Godta med grunngiving'})
  // What is found comes after the page: groups that are opened before it is there are not the ones that hold it.
  await page.locator('.panel details button', {hasText: 'Godta med grunngiving'}).first().waitFor({state: 'attached'})
  // Nor are all of them there before the check is done, and they are counted here.
  await page.locator('.panel').getByText('Kontrollerer …').waitFor({state: 'detached'})
  await page.evaluate(() => document.querySelectorAll('.panel details').forEach((one) => one.setAttribute('open', '')))
  await accept.first().waitFor()
  const all = await accept.count()
  await accept.first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Grunngiving').fill('Blir avklart i desember')
  await dialog.getByLabel('Namnet ditt').fill('Ola Hansen')
  await dialog.getByRole('button', {name: 'Godta', exact: true}).click()
  await dialog.waitFor({state: 'hidden'})
  await page.waitForFunction(
    (count) =>
      [...document.querySelectorAll('button')].filter((one) => one.textContent === 'Godta med grunngiving').length <
      count,
    all
  )
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-title')
  const names = ['policy', 'nn', 'nb', 'en'].map((name) => server.file(`policies/dfo/${name}.yaml`))
  expect(names.join('\n')).toMatch(
    /# personvern-ignore [a-z-]+ -- Blir avklart i desember \(Ola Hansen, \d{4}-\d\d-\d\d\)/
  )
  await page
    .getByRole('button', {name: /^Angre/})
    .first()
    .click()
  await page.getByText('Endringa er angra.').first().waitFor()
  expect(server.file('policies/dfo/policy.yaml')).toBe(before)
  await page.context().close()
})

test('a fact is changed in a form, in every language at once and nowhere else in the file', async () => {
  const before = server.file('policies/eksempel/policy.yaml')
  const page = await chromium.page()
  await page.goto(`${server.origin}/#/eksempel/facts`)
  await page.locator('summary', {hasText: 'Behandlingsansvarleg'}).first().click()
  const email = page.getByLabel('E-post').first()
  await email.fill('personvern@eksempel-kommune.example')
  const group = page.locator('details', {has: email})
  await group.getByRole('button', {name: 'Lagre', exact: true}).click()
  await page.getByText('Lagra.').first().waitFor()
  const expected = before.replace('postmottak@eksempel-kommune.example', 'personvern@eksempel-kommune.example')
  expect(server.file('policies/eksempel/policy.yaml')).toBe(expected)
  await openPolicy(page, server, 'eksempel', 'nb')
  for (const language of ['nb', 'nn', 'en'] as const)
    await sheet(page, language).getByText('personvern@eksempel-kommune.example').first().waitFor()
  await page.context().close()
})
