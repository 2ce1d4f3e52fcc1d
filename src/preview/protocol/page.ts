import type {FindingView} from './finding.ts'

/** How a page is made: as it would be published, or with marks where something is missing. */
export type PageMode = 'draft' | 'release'

/** What a page is compared with: nothing, the version that was approved last, or a revision of git. */
export type Base = {kind: 'approved'} | {kind: 'none'} | {kind: 'revision'; revision: string}

/** A page: `GET /api/policies/:id/pages/:language?mode=&base=…`. */
export interface PageView {
  /** The body of the page, as safe HTML with `data-passage`; null when there has never been a good one. What is not as in the base has `data-change`. */
  html: string | null
  /** What stops it; the page is then the last good one. */
  stopped: readonly FindingView[]
}
