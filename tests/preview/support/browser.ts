import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {createRequire} from 'node:module'
import {afterAll, jest} from '@jest/globals'
import {chromium, type Browser, type BrowserContextOptions, type Frame, type Page} from 'playwright-core'
import {chromiumFile} from './chromium-file.ts'

/** Arguments of our own: those that the package has for its usual place let pages read each other's, and hold all in one process. */
const browserArguments = [
  '--headless=shell',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none'
]

/** How long anything in a page is waited for, in milliseconds. */
export const patience = 60_000

// A page that says nothing is told of by what was waited for, and not by the clock of the test.
jest.setTimeout(8 * patience)

/** A browser of a suite. */
export interface TestBrowser {
  browser: Browser
  /** Open a page in a profile of its own, which is closed with the browser. */
  page(options?: BrowserContextOptions): Promise<Page>
}

const closing: (() => Promise<void>)[] = []

afterAll(async () => {
  for (const close of closing.splice(0)) await close()
})

/**
 * Start a Chromium for a suite; it is gone with all that it left on the disk when the suite is done.
 *
 * @returns the browser
 */
export async function openBrowser(): Promise<TestBrowser> {
  const {executable, environment} = await chromiumFile()
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'personvern-browser-'))
  const browser = await chromium.launch({
    executablePath: executable,
    args: browserArguments,
    env: {...(process.env as Record<string, string>), ...environment, HOME: home, TMPDIR: home},
    timeout: 60_000
  })
  closing.push(async () => {
    await browser.close()
    fs.rmSync(home, {recursive: true, force: true, maxRetries: 5, retryDelay: 100})
  })
  return {
    browser,
    async page(options = {}) {
      const context = await browser.newContext({
        viewport: {width: 1400, height: 900},
        locale: 'nn-NO',
        reducedMotion: 'reduce',
        ...options
      })
      context.setDefaultTimeout(patience)
      return context.newPage()
    }
  }
}

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe needs of itself. */
interface Axe {
  run(options: object): Promise<{violations: {id: string; nodes: {target: unknown[]; failureSummary?: string}[]}[]}>
}

/**
 * What axe finds wrong in a page, and in the frames of it, one by one.
 *
 * @param page the page
 * @param frames what of it is looked at; default: the page itself and every frame
 * @returns the violations, one line each; none when all is well
 */
export async function violations(page: Page, frames: readonly Frame[] = page.frames()): Promise<string[]> {
  const found: string[] = []
  for (const frame of frames) found.push(...((await runsScripts(frame)) ? await judge(frame) : await judgeCopy(frame)))
  return found
}

/** Whether a debugger can run something that takes its time there. */
async function runsScripts(frame: Frame): Promise<boolean> {
  if (!frame.parentFrame()) return true
  const sandbox = await (await frame.frameElement()).getAttribute('sandbox')
  return sandbox?.includes('allow-scripts') ?? true
}

async function judgeCopy(frame: Frame): Promise<string[]> {
  const page = await frame.page().context().newPage()
  await page.setContent(await frame.content())
  const found = await judge(page.mainFrame())
  await page.close()
  return found
}

async function judge(frame: Frame): Promise<string[]> {
  // It takes as long to get there as many a page takes to be judged.
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axeSource)
  return frame.evaluate(async () => {
    const {axe} = globalThis as unknown as {axe: Axe}
    const {violations: all} = await axe.run({iframes: false, preload: false, resultTypes: ['violations']})
    return all.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary = ''}) => `${id}: ${target.join(' ')}: ${failureSummary}`)
    )
  })
}
