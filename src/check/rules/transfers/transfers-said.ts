import type {Policy} from '../../../model/policy.ts'
import {followedActivities} from '../completeness/followed-activities.ts'

/**
 * What is said of transfers by an activity, or by the nearest of those that it otherwise follows.
 *
 * @param policy the policy
 * @param activity the id of the activity
 * @returns transfers, that there are none, or a question; undefined when nothing is said
 */
export function transfersSaid(
  policy: Policy,
  activity: string
): NonNullable<Policy['activities']>[string]['transfers'] {
  return followedActivities(policy, activity)
    .map((id) => policy.activities?.[id]?.transfers)
    .find((transfers) => transfers !== undefined)
}
