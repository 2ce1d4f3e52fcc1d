import {waysToReach} from './contact-view.ts'
import {entryAt} from './entry.ts'
import type {BlockViewMaker} from './view-context.ts'

/** Who the data protection officer is, and how to reach him or her. */
export const dpoView: BlockViewMaker = (_, context) => ({
  some: context.policy.dpo !== undefined,
  person: entryAt(['dpo', 'person'], context).text(),
  contact: waysToReach('dpo', context)
})
