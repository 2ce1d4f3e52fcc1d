import type {Page} from 'playwright-core'

/** Where the focus is. */
export interface Stop {
  /** Which of all elements that can be reached, from 0 in the order of the page; -1 for none of them. */
  index: number
  /** Whether it can be seen that it is there: an outline or a shadow that was not there before. */
  seen: boolean
  /** Whether some of it is in the window. */
  inWindow: boolean
}

const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/**
 * Press Tab from the top of the page that is open until every element that can be reached has been, and once more.
 *
 * @param page the page, in which scripts of a debugger run
 * @returns how many can be reached, and where each press led
 */
export async function walkByKeyboard(page: Page): Promise<{count: number; stops: Stop[]}> {
  const walk = await page.evaluateHandle(watchStops, reachable)
  const {count} = await walk.jsonValue()
  for (let press = 0; press <= count; press++) await page.keyboard.press('Tab')
  const {stops} = await walk.jsonValue()
  // A key that is let go outside of the page is not heard in it.
  const outside: Stop = {index: -1, seen: false, inWindow: false}
  return {count, stops: Array.from({length: count + 1}, (_, press) => stops[press] ?? outside)}
}

/** Runs in the page: looks where the focus is each time that a key is let go, which is sooner than to ask after each. */
function watchStops(selector: string): {count: number; stops: Stop[]} {
  const all = [...document.querySelectorAll(selector)]
  const stops: Stop[] = []
  document.addEventListener('keyup', () => {
    const at = document.activeElement!
    const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(at)
    const {top, bottom, left, right} = at.getBoundingClientRect()
    stops.push({
      index: all.indexOf(at),
      seen: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      inWindow: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
    })
  })
  return {count: all.length, stops}
}
