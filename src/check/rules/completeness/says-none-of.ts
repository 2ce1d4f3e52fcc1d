import type {Path} from '../../../diagnostics/finding.ts'
import type {Policy} from '../../../model/policy.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'

/**
 * Whether an entry says nothing of some fields, and nobody has doubts about it: a doubt is a question that is asked already.
 *
 * @param policy the policy
 * @param path the way to the entry
 * @param entry the entry
 * @param fields the fields; an empty list says nothing
 * @returns whether none of them is said
 */
export function saysNoneOf<Entry extends object>(
  policy: Policy,
  path: Path,
  entry: Entry,
  fields: readonly (keyof Entry & string)[]
): boolean {
  return (
    !('open' in entry) &&
    fields.every((field) => {
      const value = entry[field]
      return isUnsaid(policy, [...path, field], Array.isArray(value) && value.length === 0 ? undefined : value)
    })
  )
}
