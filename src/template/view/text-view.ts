import {passageText} from '../../language/passage.ts'
import type {BlockViewMaker} from './view-context.ts'

/** The section's own words. */
export const textView: BlockViewMaker = (_, context) => ({
  text: passageText(
    `sections.${context.section.id}.text`,
    context,
    context.section.about?.length === 1 ? context.section.about[0] : undefined
  )
})
