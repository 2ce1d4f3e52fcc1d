import {basesOf, type HeldBasis} from '../../../model/bases-of.ts'
import type {Policy} from '../../../model/policy.ts'
import {followedActivities} from './followed-activities.ts'
import {processingActivities} from './processing-activities.ts'

/**
 * The legal bases that hold for an activity, by itself or by what it otherwise follows.
 *
 * @param policy the policy
 * @param id the activity
 * @returns the bases
 */
export function basesHeldBy(policy: Policy, id: string): HeldBasis[] {
  return followedActivities(policy, id).flatMap((one) => basesOf(policy, one))
}

/**
 * The legal bases of all that is processed, each once, however many activities inherit it.
 *
 * @param policy the policy
 * @returns the bases
 */
export function heldBases(policy: Policy): HeldBasis[] {
  const bases = processingActivities(policy).flatMap((id) => basesOf(policy, id))
  return [...new Map(bases.map((held) => [held.path.join('.'), held])).values()]
}
