import type {FindingView} from './finding.ts'

/** How a page is made: as it would be published, or with marks where something is missing. */
export type PageMode = 'draft' | 'release'

/** What a page is compared with: nothing, the version that was approved last, or a revision of git. */
export type Base = {kind: 'approved'} | {kind: 'none'} | {kind: 'revision'; revision: string}

/** A page: `GET /api/policies/:id/pages/:language?mode=&base=…`. */
export interface PageView {
  language: string
  /** The body of the page, as safe HTML with `data-passage`; null when there has never been a good one. */
  html: string | null
  /** What stops it; the page is then the last good one. */
  stopped: readonly FindingView[]
  /** What it was compared with, and is marked with the differences from (`data-change`); `none` where it could not be compared. */
  base?: Base['kind'] | undefined
  /** Why it could not be compared, in words; null when it was, or was not to be. */
  baseProblem?: string | null | undefined
  /** How many blocks of it are not as they were. */
  changes?: number | undefined
}
