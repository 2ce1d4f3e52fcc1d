import type {StaleReason} from './passage-status.ts'

/**
 * Which facts are others than they were.
 *
 * @param before fingerprints by `activity.field`
 * @param now the same, as they are
 * @returns a reason for each activity that changed
 */
export function changedActivities(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>
): (StaleReason & {kind: 'facts'})[] {
  if (before.size === now.size && [...now].every(([field, print]) => before.get(field) === print)) return []
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
    (field) => before.get(field) !== now.get(field)
  )
  const activities = new Set(changed.map((field) => field.split('.')[0]!))
  return [...activities].map((activity) => ({
    kind: 'facts',
    activity,
    fields: changed.filter((field) => field.startsWith(`${activity}.`)).map((field) => field.slice(activity.length + 1))
  }))
}
