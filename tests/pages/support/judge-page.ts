import fs from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'
import {height, states} from './states.ts'

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.0, 2.1 and 2.2, levels A and AA, and what axe holds for good practice. Some rules run only when their tag is named. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe needs of itself. */
interface Axe {
  run(options: object): Promise<{violations: {id: string; nodes: {target: unknown[]; failureSummary?: string}[]}[]}>
}

/**
 * What is wrong with the page that is open, light and dark, on a screen and on a phone.
 *
 * @param page the page, in which scripts run
 * @returns what axe finds, and whether anything is wider than it may be, one line each; none when all is well
 */
export async function judgePage(page: Page): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(axeSource)
  for (const {colorScheme, width} of states) {
    await page.setViewportSize({width, height})
    await page.emulateMedia({colorScheme, media: 'screen'})
    const state = `${width} ${colorScheme}`
    found.push(...(await violations(page)).map((fault) => `${state}: ${fault}`))
    if (width === 320) found.push(...(await tooWide(page)).map((fault) => `${state}: ${fault}`))
  }
  return found
}

/**
 * What axe finds in the page that is open, where axe is already there.
 *
 * @param page the page
 * @returns the violations, one line each
 */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async (values) => {
    const {axe} = globalThis as unknown as {axe: Axe}
    const {violations: all} = await axe.run({
      preload: false,
      resultTypes: ['violations'],
      runOnly: {type: 'tag', values}
    })
    return all.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary = ''}) => `${id}: ${target.join(' ')}: ${failureSummary}`)
    )
  }, tags)
}

/**
 * What makes a reader scroll sideways: the page itself, or something within it.
 *
 * @param page the page
 * @returns what it is, one line each; none when nothing does
 */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.scrollingElement!
    const wide = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} of ${root.clientWidth}`] : []
    const inner = [...document.body.querySelectorAll('*')].filter(
      (one) => /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1
    )
    return [...wide, ...inner.map((one) => `${one.tagName} scrolls: ${one.scrollWidth} of ${one.clientWidth}`)]
  })
}
