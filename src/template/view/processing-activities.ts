import type {Policy} from '../../model/policy.ts'
import {shownActivities} from './shown-activities.ts'

/**
 * The activities on the page that process personal data, so that there are rights to use.
 *
 * @param policy the policy
 * @returns their ids; none whose data are said to be none, or anonymous
 */
export function processingActivities(policy: Policy): readonly string[] {
  return shownActivities(policy).filter((id) => {
    const {data, anonymous} = policy.activities![id]!
    return data !== 'none' && anonymous !== true
  })
}
