import {passageText} from '../../language/passage.ts'
import type {Entry} from './entry.ts'
import {enumerate} from './enumerate.ts'
import {inARow} from './in-a-row.ts'
import {leadAlso} from './lead-also.ts'
import {perActivity, type PartViewMaker} from './per-activity.ts'
import {isQualified, qualified, termsFor} from './qualify.ts'
import type {ViewContext} from './view-context.ts'

/** What an activity is for: in the policy's own words when it has any, else in those of the vocabulary. */
export const purposesPart: PartViewMaker = (id, activity, context) => {
  const own = `activities.${id}.purpose`
  const hasOwn = context.speaker.translator.has(own)
  return {
    words: hasOwn ? passageText(own, context, id) : undefined,
    ...(hasOwn ? {} : fromVocabulary(activity.at('purposes').entries(), context)),
    systems: activity.at('systems').text(),
    sites: activity.at('sites').text(),
    further: activity.at('furtherPurposes').text(),
    noFurther: context.policy.activities?.[id]?.furtherPurposes === 'none'
  }
}

/** What activities are for. */
export const purposesView = perActivity(purposesPart)

/** Purposes of all data stand in a row; those of some data, or of some cases, each have a sentence. */
function fromVocabulary(purposes: readonly Entry[], context: ViewContext): object {
  const special = purposes.filter(isQualified).map((purpose) => ({
    data: inARow(termsFor(purpose, 'data', context), context),
    purpose: qualified(purpose.text()!, purpose, context)
  }))
  const {first, also} = leadAlso(
    purposes.filter((purpose) => !isQualified(purpose)).map((purpose) => purpose.text()!),
    special.filter(({data}) => data === undefined).map(({purpose}) => purpose)
  )
  return {
    also: also.map((purpose) => ({purpose})),
    some: special.filter(({data}) => data !== undefined),
    ...enumerate(first)
  }
}
