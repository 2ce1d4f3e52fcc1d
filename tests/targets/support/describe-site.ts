import {describe, expect, test} from '@jest/globals'
import {contentOf} from '../../support/page-content.ts'
import {expectSamePage, expectShown} from './same-page.ts'
import type {Version} from './site.ts'

/** A site that a generator has built. */
export interface BuiltSite {
  versions: readonly Version[]
  /** Its pages, by where they are. */
  pages: ReadonlyMap<string, string>
  /** The page of a version. */
  pageOf(version: Version): string
}

/**
 * Say what holds for every site, whatever generator built it.
 *
 * @param built the site, asked for when it has been built
 */
export function describeSite(built: () => BuiltSite): void {
  describe('a site', () => {
    test('has a page for each version, and no others', () => {
      const {versions, pages, pageOf} = built()
      expect(versions).toHaveLength(5 * 3 + 1)
      expect(new Set(versions.map(pageOf)).size).toBe(pages.size)
    })

    test('says on each page what the product says itself', () => {
      const {versions, pageOf} = built()
      for (const version of versions) expectSamePage(pageOf(version), version)
    })

    test('says which version is live', () => {
      const {versions, pageOf} = built()
      for (const version of versions) expect(contentOf(pageOf(version)).text).toMatch(/[0-9a-f]{8}\.$/)
    })

    test('runs nothing of what values and words hold', () => {
      const {versions, pageOf} = built()
      expectShown(pageOf(versions.find(({policy}) => policy === 'hostile')!))
    })
  })
}
