import {entryAt} from './entry.ts'
import type {BlockViewMaker} from './view-context.ts'

/** What the statistics of analytics tools tell. */
export const answersView: BlockViewMaker = (ids, context) => ({
  items: ids.flatMap((id) => entryAt(['analytics', id, 'answers'], context).texts())
})
