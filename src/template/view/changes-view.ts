import {entryAt} from './entry.ts'
import type {BlockViewMaker} from './view-context.ts'

/** When the declaration was last changed. */
export const changesView: BlockViewMaker = (_, context) => ({date: entryAt(['updated'], context).text()})
