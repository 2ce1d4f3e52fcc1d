import type {FactContext} from '../../language/fact-text.ts'
import type {Section} from '../../model/outline.ts'

/** What a view is made from: a policy, who speaks, and the section that is shown. */
export interface ViewContext extends FactContext {
  section: Section
  /** What stands before the titles of numbered sections, by id. */
  numbers: ReadonlyMap<string, number>
}

/** What the partial of a block may name; the partial is called as the block. */
export interface BlockView {
  partial: string
  [name: string]: unknown
}

/** Makes what the partial of a block may name. */
export type BlockViewMaker = (
  ids: readonly string[],
  context: ViewContext,
  columns: readonly string[] | undefined
) => object
