import {beforeAll, describe, expect, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {field, openPassage, openPolicy, panel, signAs} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'
import {smallPolicy} from '../support/small-policy.ts'

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  ;[server, chromium] = await Promise.all([startPreview({files: smallPolicy()}), openBrowser()])
}, 120_000)

/** A window of an editor, who stays whenever the browser asks; it remembers how often it did. */
async function window(): Promise<{page: Page; asked: string[]}> {
  const page = await chromium.page()
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await signAs(page, 'Kari')
  return {page, asked}
}

async function restart(): Promise<void> {
  await server.stop()
  await server.start()
}

describe('a program that is started again', () => {
  test('takes away neither words nor facts that are not saved, and nobody is asked', async () => {
    const {page, asked} = await window()
    await openPolicy(page, server, 'liten')
    await openPassage(page, 'nn', 'Vi bruker')
    await field(page).fill('Ord om {{skyhus}}.')
    await page.goto(`${server.origin}/#/liten/facts`)
    const group = page.locator('.facts-group', {hasText: 'Leverandørar'})
    const name = group.getByLabel('Namn', {exact: true}).first()
    const open = async (): Promise<void> => {
      await page.locator('summary', {hasText: 'Leverandørar'}).click()
      await page.locator('summary', {hasText: 'Skyhus'}).click()
    }
    await open()
    await name.fill('Skyhus Holding')
    const again = page.waitForEvent('load')
    await restart()
    await again
    await open()
    expect(await name.inputValue()).toBe('Skyhus Holding')
    await group.getByRole('button', {name: 'Lagre', exact: true}).click()
    await group.getByText('Lagra.').waitFor()
    expect(server.file('policies/liten/policy.yaml')).toContain('skyhus: {name: Skyhus Holding}')
    await page.goto(`${server.origin}/#/liten`)
    await panel(page).getByRole('button', {name: 'Om erklæringa (nynorsk)'}).click()
    await field(page).waitFor()
    expect(await field(page).inputValue()).toBe('Ord om {{skyhus}}.')
    expect(asked).toEqual([])
    await page.context().close()
  })

  test('says what to do to whoever stays, since the browser keeps nothing', async () => {
    const {page, asked} = await window()
    await page.addInitScript(() => {
      const {Storage} = globalThis as unknown as {Storage: {prototype: {setItem: unknown}}}
      Storage.prototype.setItem = () => {
        throw new Error('full')
      }
    })
    await openPolicy(page, server, 'liten')
    await openPassage(page, 'nb', 'opp navnet ditt')
    await field(page).fill('Ord på bokmål.')
    await restart()
    await page.getByText('Programmet er starta på nytt. Last inn sida på nytt før du lagrar. Nettlesaren kan').waitFor()
    expect(asked).toEqual(['beforeunload'])
    expect(await page.getByText('Kontakten er tilbake').count()).toBe(0)
    await field(page).press('Control+Enter')
    await panel(page).getByText('Programmet er starta på nytt. Last inn sida på nytt før du lagrar.').waitFor()
    expect(await field(page).inputValue()).toBe('Ord på bokmål.')
    page.removeAllListeners('dialog')
    page.on('dialog', (dialog) => void dialog.accept())
    const again = page.waitForEvent('load')
    await page.getByRole('button', {name: 'Last inn sida på nytt'}).click()
    await again
    await page.getByText('Programmet er starta på nytt.').waitFor({state: 'detached'})
    await page.context().close()
  })
})
