import type {Path} from '../../../diagnostics/finding.ts'
import {policySchema, type Policy} from '../../../model/policy.ts'
import {walk} from '../../../model/walk.ts'
import {shownActivities} from '../../../template/view/shown-activities.ts'

/** One fact of an activity, or one that activities inherit, that has words in every language. */
export interface ActivityFact {
  path: Path
  value: string | number
  /** The activity; absent for what all inherit. */
  activity: string | undefined
  /** Whether it is said to be for the internal record. */
  internal: boolean
  /** Whether a page should show it: the record alone asks for some. */
  required: boolean
}

/** What the record of processing activities holds, and a declaration need not. */
const record = 'GDPR Article 30'

/**
 * List the facts that a page should put into words: each text, number and term of the activities on it, and of what they inherit.
 *
 * @param policy the policy
 * @returns the facts, in the order of the file
 */
export function factsOfActivities(policy: Policy): ActivityFact[] {
  const shown = new Set(shownActivities(policy))
  const facts: ActivityFact[] = []
  const forTheRecord = new Set<string>()
  walk(policySchema, policy, ({path, value, meta}) => {
    const [first, id, field] = path
    if (first !== 'activities' && first !== 'defaults') return
    if (meta.article?.startsWith(record)) forTheRecord.add(path.join('.'))
    if (!meta.text || !isTold(value) || path.includes('for')) return
    const activity = first === 'activities' ? String(id) : undefined
    const internal = activity !== undefined && isInternal(policy, activity, String(field))
    const required = !internal && !forTheRecord.has(path.slice(0, 3).join('.')) && !goesWithoutSaying(field, value)
    if (activity === undefined || shown.has(activity)) facts.push({path, value, activity, internal, required})
  })
  return facts
}

/** That data come from the reader; and that one activity follows another, which is how the model says it, not the page. */
function goesWithoutSaying(field: string | number | undefined, value: string | number): boolean {
  return field === 'sameAs' || (field === 'sources' && value === 'data-subject')
}

function isTold(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== 'none') || typeof value === 'number'
}

function isInternal({activities}: Policy, id: string, field: string): boolean {
  return (activities?.[id]?.internal as readonly string[] | undefined)?.includes(field) ?? false
}
