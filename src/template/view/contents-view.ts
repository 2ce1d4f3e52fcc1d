import {sectionTitle} from './section-title.ts'
import type {BlockViewMaker} from './view-context.ts'

/** The outermost sections that have a title, as links. */
export const contentsView: BlockViewMaker = (_, context) => ({
  numbered: context.numbers.size > 0,
  items: context.policy.outline
    .filter(({title}) => title !== 'none')
    .map((section) => ({title: sectionTitle(section, context), address: `#${section.id}`}))
})
