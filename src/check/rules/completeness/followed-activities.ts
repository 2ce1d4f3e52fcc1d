import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'

/**
 * An activity and those that it otherwise follows: what is said of them holds for it too.
 *
 * @param policy the policy
 * @param id the activity
 * @returns their ids, its own first
 */
export function followedActivities(policy: Policy, id: string): string[] {
  const found: string[] = []
  let next: string | undefined = id
  while (next !== undefined && !found.includes(next)) {
    found.push(next)
    next = answer(policy.activities?.[next]?.sameAs)
  }
  return found
}
