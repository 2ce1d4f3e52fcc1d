import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'
import {shownActivities} from '../../../template/view/shown-activities.ts'

/**
 * The activities on the page that process personal data: the law asks nothing of those that are said to be anonymous or without data.
 *
 * @param policy the policy
 * @returns their ids
 */
export function processingActivities(policy: Policy): readonly string[] {
  return shownActivities(policy).filter((id) => {
    const activity = policy.activities?.[id]
    return answer(activity?.anonymous) !== true && activity?.data !== 'none'
  })
}
