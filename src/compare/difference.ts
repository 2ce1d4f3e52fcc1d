import type {ExtractedKind} from '../check/extract/extracted-fact.ts'
import type {Severity} from '../diagnostics/rules.ts'

/** What can differ between versions, by what is said of it; words are in the bundles, `compare.<rule>`. */
export type DifferenceRule =
  | 'differing-fact'
  | 'missing-cell'
  | 'missing-fact'
  | 'missing-heading'
  | 'missing-item'
  | 'missing-paragraph'
  | 'missing-row'
  | 'missing-section'
  | 'missing-sentence'

/** One page's part of a difference. */
export interface Side {
  /** Which of the compared pages, from 0. */
  page: number
  /** The heading that it stands under; empty when there is none. */
  section: string
  /** What the page says there: what it has and the other lacks, or what stands where it is lacking. Empty when there is nothing. */
  quote: string
  /** The values that only this page has, as they are written there; empty when there are none. */
  values: readonly string[]
  line?: number
}

/** Something that one version says and another does not. */
export interface Difference {
  rule: DifferenceRule
  severity: Severity
  /** Where it comes among the others, by the place in both pages. */
  order: number
  /** The kind of fact, when it is one. */
  kind?: ExtractedKind
  /** The page that says it; where both say something else, the first. */
  has: Side
  /** The page that lacks it, or says something else. */
  lacks: Side
}
