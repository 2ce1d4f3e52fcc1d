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
 * @param page the page
 * @returns how many can be reached, and where each press led
 */
export async function walkByKeyboard(page: Page): Promise<{count: number; stops: Stop[]}> {
  const count = await page.locator(reachable).count()
  const stops: Stop[] = []
  for (let press = 0; press <= count; press++) {
    await page.keyboard.press('Tab')
    stops.push(await stop(page))
  }
  return {count, stops}
}

async function stop(page: Page): Promise<Stop> {
  return page.evaluate((selector) => {
    const at = document.activeElement!
    const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(at)
    const {top, bottom, left, right} = at.getBoundingClientRect()
    return {
      index: [...document.querySelectorAll(selector)].indexOf(at),
      seen: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      inWindow: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
    }
  }, reachable)
}
