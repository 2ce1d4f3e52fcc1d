import type {Path} from '../../../diagnostics/finding.ts'
import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'

/** A party that gets data of an activity, or may get them. */
export interface ReceivingParty {
  party: string
  /** Where the activity names it, or the one that it works for. */
  path: Path
  /** Whether it only supplies a system that is used: then it is not sure that it gets data. */
  supplier: boolean
}

/** Where a system runs in the house, its supplier gets no data. */
export const inHouse: ReadonlySet<string> = new Set(['own-servers', 'own-archive'])

/**
 * Find who gets the data of an activity: recipients that are named, their sub-processors, and suppliers of systems in use.
 *
 * @param policy the policy
 * @param activity the id of the activity
 * @returns each party once, where it is named first
 */
export function receivingParties(policy: Policy, activity: string): ReceivingParty[] {
  const found = new Map<string, ReceivingParty>()
  const add = (party: string | undefined, path: Path, supplier: boolean): void => {
    if (party === undefined || found.has(party)) return
    found.set(party, {party, path, supplier})
    for (const next of answer(policy.parties?.[party]?.subProcessors) ?? []) add(next, path, supplier)
  }
  const {recipients, systems} = policy.activities?.[activity] ?? {}
  for (const [index, recipient] of (answer(recipients) ?? []).entries())
    if (typeof recipient === 'object')
      add(answer(recipient.party), ['activities', activity, 'recipients', index], false)
  for (const [index, id] of (answer(systems) ?? []).entries()) {
    const system = policy.systems?.[id]
    if (inHouse.has(answer(system?.hosting) ?? '')) continue
    add(answer(system?.supplier), ['activities', activity, 'systems', index], true)
  }
  return [...found.values()]
}
