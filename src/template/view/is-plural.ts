import {answer} from '../../model/answer.ts'
import {isMarked} from '../../model/is-marked.ts'
import type {Policy} from '../../model/policy.ts'

/**
 * Whether a term names several, so that a sentence of which it is the subject is in the plural.
 *
 * @param kind the kind of the term
 * @param id the term
 * @param policy the policy, which may declare terms of its own
 * @returns whether it does
 */
export function isPlural(kind: 'recipients' | 'roles', id: string, policy: Policy): boolean {
  return isMarked('plural', kind, id, policy)
}

/**
 * Whether a party that has no name of its own is called by a term that names several.
 *
 * @param id the party
 * @param policy the policy
 * @returns whether it is
 */
export function isPluralParty(id: string, policy: Policy): boolean {
  const {name, category} = policy.parties?.[id] ?? {}
  const kind = answer(category)
  return name === undefined && kind !== undefined && isPlural('recipients', kind, policy)
}
