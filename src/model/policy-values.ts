import {policySchema, type Policy} from './policy.ts'
import {walk, type Visited} from './walk.ts'

/** Values of policies that were visited before: several checks look at each. */
const visited = new WeakMap<Policy, readonly Visited[]>()

/**
 * Every value of a policy, outermost first, each with the schema that describes it.
 *
 * @param policy a policy, which does not change any more
 * @returns its values
 */
export function policyValues(policy: Policy): readonly Visited[] {
  const known = visited.get(policy)
  if (known) return known
  const values: Visited[] = []
  walk(policySchema, policy, (value) => values.push(value))
  visited.set(policy, values)
  return values
}
