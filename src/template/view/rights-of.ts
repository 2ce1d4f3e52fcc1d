import {answer} from '../../model/answer.ts'
import type {Policy} from '../../model/policy.ts'
import {deriveRights, type DerivedRight} from './derive-rights.ts'

/**
 * The rights that the page tells of: those that the policy states, else those that its activities give.
 *
 * @param policy the policy
 * @returns the rights, in the order of the page
 */
export function rightsOf(policy: Policy): DerivedRight[] {
  return answer(policy.rights?.stated)?.map((right): DerivedRight => ({right})) ?? deriveRights(policy)
}
