import type {Policy} from '../../../model/policy.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'

/** How each can be reached. A site alone does not reach a controller; a data protection officer may have a form there. */
const ways = {
  controller: ['email', 'phone', 'postalAddress', 'visitingAddress'],
  dpo: ['email', 'phone', 'postalAddress', 'visitingAddress', 'website']
} as const

/**
 * Whether nothing is said of how to reach somebody, and nobody has asked.
 *
 * @param policy the policy
 * @param who who is to be reached
 * @returns whether there is no way at all
 */
export function hasNoContact(policy: Policy, who: keyof typeof ways): boolean {
  return ways[who].every((way) => isUnsaid(policy, [who, way], policy[who]?.[way]))
}
