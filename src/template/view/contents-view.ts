import {isSummary} from './is-summary.ts'
import {sectionTitle} from './section-title.ts'
import type {BlockViewMaker} from './view-context.ts'

/** The outermost sections that have a title, but for the summary, as links. */
export const contentsView: BlockViewMaker = (_, context) => ({
  numbered: context.numbers.size > 0,
  items: context.policy.outline
    .filter((section) => section.title !== 'none' && !isSummary(section))
    .map((section) => ({title: sectionTitle(section, context), address: `#${section.id}`}))
})
