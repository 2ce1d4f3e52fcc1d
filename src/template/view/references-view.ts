import {findFact} from '../../model/find-fact.ts'
import {factText} from '../../language/fact-text.ts'
import type {BlockViewMaker} from './view-context.ts'

/** References to law. */
export const referencesView: BlockViewMaker = (ids, context) => ({
  items: ids.flatMap((id) => {
    const reference = findFact(context.policy, ['references', id])
    return (reference && factText(reference, context)) ?? []
  })
})
