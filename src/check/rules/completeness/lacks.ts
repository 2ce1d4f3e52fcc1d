import type {Policy} from '../../../model/policy.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {followedActivities} from './followed-activities.ts'

/** A field of an activity. */
export type ActivityField = keyof NonNullable<Policy['activities']>[string]

/**
 * Whether nothing is said of a field of an activity: not by itself, nor by what it otherwise follows. An empty list says nothing.
 *
 * @param policy the policy
 * @param id the activity
 * @param field the field
 * @returns whether an answer is missing that nobody has asked for
 */
export function lacks(policy: Policy, id: string, field: ActivityField): boolean {
  return followedActivities(policy, id).every((one) => {
    const value = policy.activities?.[one]?.[field]
    return isUnsaid(policy, ['activities', one, field], Array.isArray(value) && value.length === 0 ? undefined : value)
  })
}
