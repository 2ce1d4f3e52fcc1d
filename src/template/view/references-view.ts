import {entryAt} from './entry.ts'
import type {BlockViewMaker} from './view-context.ts'

/** References to law. */
export const referencesView: BlockViewMaker = (ids, context) => ({
  items: ids.flatMap((id) => entryAt(['references', id], context).text() ?? [])
})
