import fs from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {listThemes} from '../../src/workspace/themes/list-themes.ts'
import {openBrowser} from '../preview/support/browser.ts'
import {projectRoot, publishPages} from './support/site.ts'

/*
 * Pictures of every theme, for people: `screenshots/README.md` says how they are made again.
 */

const folder = path.join(import.meta.dirname, 'screenshots')

/** What is looked at: the beginning of a page on a screen and on a phone, and its table of cookies. */
const views = [
  {name: '1280', width: 1280, height: 860, from: undefined},
  {name: '320', width: 320, height: 1200, from: undefined},
  {name: '1280-cookies', width: 1280, height: 700, from: '#cookies'},
  {name: '320-cookies', width: 320, height: 1000, from: '#cookies'}
] as const

const themes = listThemes(projectRoot)

/** Brands of one design system have the same tables. */
const isBrand = (theme: string): boolean => themes.some((other) => theme.startsWith(`${other}-`))

const pictures = themes.flatMap((theme) =>
  views
    .filter(({from}) => from === undefined || !isBrand(theme))
    .map((view) => ({theme, ...view, file: `${theme}-${view.name}.png`}))
)

/** Make them again; they depend on the letters of the machine, so they are not compared. */
async function takePictures(): Promise<void> {
  const {page: open} = await openBrowser()
  for (const theme of themes) {
    const site = await publishPages({theme, policies: ['eksempel'], languages: ['nn']})
    for (const {file, width, height, from} of pictures.filter((one) => one.theme === theme)) {
      const page = await open({viewport: {width, height}})
      await page.goto(`${site.origin}/eksempel/nn.html`)
      if (from !== undefined) await page.locator(from).evaluate((one) => one.scrollIntoView())
      await page.screenshot({path: path.join(folder, file)})
      await page.context().close()
    }
  }
}

describe('the pictures of the themes', () => {
  beforeAll(async () => {
    if (process.env['SCREENSHOTS'] === '1') await takePictures()
  }, 600_000)

  test('are there for every theme, and no others', () => {
    const there = fs.readdirSync(folder).filter((name) => name.endsWith('.png'))
    expect(there.sort()).toEqual(pictures.map(({file}) => file).sort())
  })

  test.each(pictures.map(({file, width, height}) => [file, width, height] as const))(
    '%s is small, and as large as it should be',
    (file, width, height) => {
      const bytes = fs.readFileSync(path.join(folder, file))
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height])
      expect(bytes.length).toBeLessThan(120_000)
    }
  )
})
