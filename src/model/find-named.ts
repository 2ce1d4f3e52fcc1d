import {findFact, type Fact} from './find-fact.ts'
import type {Policy} from './policy.ts'

/**
 * Find the fact that a placeholder names: within the activity that its text is about first, then in the policy.
 *
 * @param policy the policy
 * @param steps the path of the placeholder, step by step
 * @param about the activity; default: the text is about none, or several
 * @returns the fact; undefined for words, and for what does not exist
 */
export function findNamed(policy: Policy, steps: readonly string[], about?: string): Fact | undefined {
  return (
    (about === undefined ? undefined : findFact(policy, ['activities', about, ...steps])) ?? findFact(policy, steps)
  )
}
