import type {Policy} from '../../model/policy.ts'

/**
 * The activities of a policy that are for the page, not for the internal record alone.
 *
 * @param policy the policy
 * @param ids which of them, in order; default: all
 * @returns their ids
 */
export function shownActivities(
  {activities = {}}: Policy,
  ids: readonly string[] = Object.keys(activities)
): readonly string[] {
  return ids.filter((id) => activities[id]?.show !== false)
}
