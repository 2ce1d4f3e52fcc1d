import {findFact} from '../../model/find-fact.ts'
import {itemTexts} from '../../language/fact-text.ts'
import type {BlockViewMaker} from './view-context.ts'

/** What the statistics of analytics tools tell. */
export const answersView: BlockViewMaker = (ids, context) => ({
  items: ids.flatMap((id) => {
    const answers = findFact(context.policy, ['analytics', id, 'answers'])
    return answers ? itemTexts(answers, context) : []
  })
})
