import type {HeldBasis} from '../../../model/bases-of.ts'
import {termsOf} from '../../../model/namespaces.ts'
import type {Policy} from '../../../model/policy.ts'
import {dataOf, type HeldData} from '../../facts/data-of.ts'
import {isSpecialCategory} from '../../facts/is-special-category.ts'
import {basesHeldBy} from './held-bases.ts'

/** A special category of personal data, and the exceptions of Article 9(2) that are said to let it be processed. */
export interface SpecialData extends HeldData {
  exceptions: readonly HeldBasis[]
}

/**
 * The special categories of personal data of an activity, each with the exceptions that hold for it.
 *
 * @param policy the policy
 * @param id the activity
 * @returns the categories, in order
 */
export function specialDataOf(policy: Policy, id: string): SpecialData[] {
  const exceptions = basesHeldBy(policy, id).filter(({basis}) => basis.article?.startsWith('9'))
  return dataOf(policy, id)
    .filter(({item}) => isSpecialCategory(item, policy))
    .map((data) => ({...data, exceptions: exceptions.filter((held) => isFor(data.item, held, policy))}))
}

/** Whether a basis holds for a category: it is for that one, or for no category in particular. */
function isFor(item: string, {basis}: HeldBasis, policy: Policy): boolean {
  if (!Array.isArray(basis.for)) return true
  const categories = termsOf(policy, 'data')
  return basis.for.includes(item) || !basis.for.some((id) => categories.includes(id))
}
