import type {Path} from '../../../diagnostics/finding.ts'
import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'

/** A category of personal data, of an activity, and where it stands. */
export interface ActivityData {
  activity: string
  item: string
  path: Path
}

/**
 * The categories of personal data that an activity names.
 *
 * @param policy the policy
 * @param activity the id of the activity
 * @returns the categories, in order
 */
export function dataOf({activities}: Policy, activity: string): ActivityData[] {
  return (answer(activities?.[activity]?.data) ?? []).flatMap((entry, index): ActivityData[] => {
    const path = ['activities', activity, 'data', index]
    return typeof entry === 'string'
      ? [{activity, item: entry, path}]
      : entry.items.map((item, at) => ({activity, item, path: [...path, 'items', at]}))
  })
}
