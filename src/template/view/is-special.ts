import {isMarked} from '../../model/is-marked.ts'
import type {Policy} from '../../model/policy.ts'

/** The category that is called special categories, and so need not be said to be one. */
const itself = 'special-categories'

/**
 * Whether a category of personal data is one that Article 9 protects, and is not called so already.
 *
 * @param id the category
 * @param policy the policy, which may declare categories of its own
 * @returns whether the page should say so
 */
export function isSpecial(id: string, policy: Policy): boolean {
  return id !== itself && isMarked('special', 'data', id, policy)
}
