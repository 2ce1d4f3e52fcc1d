import type {Policy} from '../../model/policy.ts'
import {vocabulary} from '../../model/vocabulary.ts'
import {isSpecial} from '../../template/view/is-special.ts'

/**
 * Whether a category of personal data is one that Article 9 protects, whatever it is called.
 *
 * @param id the category
 * @param policy the policy, which may declare categories of its own
 * @returns whether it is
 */
export function isSpecialCategory(id: string, policy: Policy): boolean {
  return (vocabulary.data.special as readonly string[]).includes(id) || isSpecial(id, policy)
}
