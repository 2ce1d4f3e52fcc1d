import {expect, jest, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {describeThemes} from './describe-themes.ts'

/** What a look at the page that is open finds wrong with it: nothing when all is well. */
type Look = (page: Page) => Promise<readonly unknown[]>

/**
 * Look at the whole product: every policy in every language in every theme, with the description of the processing in it. Each look
 * begins with the page as it comes, light, on a screen.
 *
 * @param looks what is found wrong, by the name of the test
 */
export function describeEveryPage(looks: Readonly<Record<string, Look>>): void {
  jest.setTimeout(1_800_000)

  describeThemes('every page in %s', {embedDpv: true}, (themed) => {
    test.each(Object.entries(looks))('%s', async (_, look) => {
      const {site, page} = themed
      const seen: [string, readonly unknown[]][] = []
      for (const {path} of site.pages) {
        await themed.open(path)
        seen.push([path, await look(page)])
      }
      expect(seen).toEqual(site.pages.map(({path}) => [path, []]))
    })
  })
}
