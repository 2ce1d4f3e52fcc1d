import {parseDate} from '../../model/date.ts'
import {entryAt} from './entry.ts'
import type {BlockViewMaker} from './view-context.ts'

/** When the declaration was last changed: the day, or the month or year when no more is known. */
export const changesView: BlockViewMaker = (_, context) => {
  const updated = entryAt(['updated'], context)
  if (typeof updated.value !== 'string') return {}
  return {[parseDate(updated.value).day === undefined ? 'month' : 'day']: updated.text()}
}
