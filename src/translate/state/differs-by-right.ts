import {isWayOfWriting} from '../../check/words/is-way-of-writing.ts'
import type {Policy} from '../../model/policy.ts'

/** Things whose name may be a fact, the same in every language. */
const named: ReadonlySet<string> = new Set(['parties', 'people', 'systems', 'sites'])

/**
 * Whether words may be there in one language and not in another: ways of writing, and names that a fact stands in for.
 *
 * @param key the key of the words
 * @param policy the policy whose facts may stand in; default: none do
 * @returns whether they may
 */
export function differsByRight(key: string, policy?: Policy): boolean {
  const [namespace, id = '', field] = key.split('.')
  if (isWayOfWriting(key)) return true
  if (!policy || !named.has(namespace!) || field !== 'name') return false
  const things = policy[namespace as 'parties'] as Record<string, {name?: unknown}> | undefined
  return things?.[id]?.name !== undefined
}
