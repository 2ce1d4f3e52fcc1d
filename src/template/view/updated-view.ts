import {dateText} from '../../language/date-text.ts'
import {answer} from '../../model/answer.ts'
import type {BlockViewMaker} from './view-context.ts'

/** When the declaration was last changed. */
export const updatedView: BlockViewMaker = (_, {policy, speaker}) => {
  const updated = answer(policy.updated)
  return {date: updated === undefined ? undefined : dateText(updated, speaker)}
}
