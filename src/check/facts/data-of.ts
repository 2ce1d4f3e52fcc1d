import type {Path} from '../../diagnostics/finding.ts'
import {answer} from '../../model/answer.ts'
import type {Policy} from '../../model/policy.ts'

/** A category of personal data, and where it stands. */
export interface HeldData {
  item: string
  /** The way to it in the policy. */
  path: Path
}

/**
 * The categories of personal data of an activity, whatever their conditions.
 *
 * @param policy the policy
 * @param id the activity
 * @returns the categories, in order
 */
export function dataOf(policy: Policy, id: string): HeldData[] {
  return (answer(policy.activities?.[id]?.data) ?? []).flatMap((entry, index): HeldData[] => {
    const path = ['activities', id, 'data', index]
    return typeof entry === 'string'
      ? [{item: entry, path}]
      : entry.items.map((item, at) => ({item, path: [...path, 'items', at]}))
  })
}
