import {expect, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {describeThemes} from './support/describe-themes.ts'
import {judgePage} from './support/judge-page.ts'
import {addressesOnPaper, tablesOnPaper} from './support/on-paper.ts'
import {height} from './support/states.ts'
import {walkByKeyboard} from './support/walk-by-keyboard.ts'

/*
 * Every theme on one page; `npm run test:long` has every theme on all.
 */

describeThemes('pages that wear %s', {policies: ['eksempel']}, (themed) => {
  const open = async (): Promise<Page> => {
    await themed.open('eksempel/nn.html')
    return themed.page
  }

  test('have nothing that axe finds and nothing too wide, light and dark, on a screen and on a phone', async () => {
    const page = await open()
    expect(await judgePage(page)).toEqual([])
  })

  test('show where the keyboard is, at every link', async () => {
    const page = await open()
    const {count, stops} = await walkByKeyboard(page)
    expect(count).toBeGreaterThan(20)
    expect(stops.slice(0, count)).toEqual(
      Array.from({length: count}, (_, index) => ({index, seen: true, inWindow: true}))
    )
  })

  test('look different in the dark', async () => {
    const page = await open()
    const background = (): Promise<string> =>
      page.evaluate(() => {
        const [behind] = [document.body, document.documentElement]
          .map((one) => getComputedStyle(one).backgroundColor)
          .filter((colour) => colour !== 'rgba(0, 0, 0, 0)')
        return behind ?? ''
      })
    const light = await background()
    await page.emulateMedia({colorScheme: 'dark', media: 'screen'})
    const dark = await background()
    expect([light, dark].every((colour) => colour !== '')).toBe(true)
    expect(light).not.toBe(dark)
  })

  test('lay rows of tables out as cards where there is no room, each cell under the name of its column', async () => {
    const page = await open()
    await page.setViewportSize({width: 320, height})
    const cells = await page.locator('table td[data-label]').evaluateAll((all) =>
      all.map((cell) => ({
        label: cell.getAttribute('data-label'),
        // A style sheet may put the name into text with marks around it.
        shown: getComputedStyle(cell, '::before').content,
        below: cell.getBoundingClientRect().top >= (cell.previousElementSibling?.getBoundingClientRect().bottom ?? 0)
      }))
    )
    expect(cells.length).toBeGreaterThan(0)
    expect(cells.filter(({label, shown, below}) => !below || !shown.includes(label!))).toEqual([])
  })

  test('are one complete document on paper, with addresses of links', async () => {
    const page = await open()
    await page.emulateMedia({media: 'print', colorScheme: 'dark'})
    // A4 with margins.
    await page.setViewportSize({width: 658, height: 960})
    const written = await addressesOnPaper(page)
    expect(written.length).toBeGreaterThan(0)
    expect(written.filter(({href, shown}) => !shown.includes(href))).toEqual([])
    expect(await page.locator('nav[aria-label="Språk"], .skip-link, button').filter({visible: true}).count()).toBe(0)
    expect(await tablesOnPaper(page)).toEqual([])
    expect(await page.locator('h1, h2, h3, p, li, th, td').filter({visible: false}).count()).toBe(
      await page.locator('nav[aria-label="Språk"] li').count()
    )
  })
})
