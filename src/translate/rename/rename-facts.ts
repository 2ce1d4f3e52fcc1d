import type {Policy} from '../../model/policy.ts'
import {activityFacts} from '../state/activity-facts.ts'
import type {Renaming} from './renaming.ts'

/** Gives fingerprints of facts, by `activity.field`, that were made before a renaming those that they have after it. */
export type RenameFacts = (facts: ReadonlyMap<string, string>) => Map<string, string>

/**
 * Make what renames fingerprints of facts.
 *
 * A fact that is as it was gets the fingerprint that it has now. What a fact was that has changed since cannot be known: its
 * fingerprint stays, and so it is still another.
 *
 * @param before the policy as it was
 * @param after the policy with the new id
 * @param renaming what is renamed
 * @returns what renames them
 */
export function createRenameFacts(before: Policy, after: Policy, renaming: Renaming): RenameFacts {
  const [were, are] = [activityFacts(before), activityFacts(after)]
  return (facts) =>
    new Map(
      [...facts].map(([field, print]) => {
        const renamed = renameField(field, renaming)
        return [renamed, were.get(field) === print ? (are.get(renamed) ?? print) : print]
      })
    )
}

/** `activity.field` under the new name of the activity. */
function renameField(field: string, {kind, from, to}: Renaming): string {
  return kind === 'activities' && field.startsWith(`${from}.`) ? to + field.slice(from.length) : field
}
