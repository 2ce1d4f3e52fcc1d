import type {Path} from '../../../diagnostics/finding.ts'
import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'
import {followedActivities} from './followed-activities.ts'

/** The data subject, his or her own equipment, and the telephone exchange, which takes note of who calls: data collected from there are collected from the data subject. */
const dataSubject: ReadonlySet<string> = new Set(['data-subject', 'your-device', 'telephone-exchange'])

/** A source of personal data. */
export interface Source {
  id: string
  /** Whether it is the data subject. */
  subject: boolean
  /** Whether it is said if anybody can look there, or asked. */
  access: boolean
  /** The way to it in the policy. */
  path: Path
}

/**
 * The sources of an activity, its own or those of what it otherwise follows.
 *
 * @param policy the policy
 * @param id the activity
 * @returns the sources, in order; none when nothing is said
 */
export function sourcesOf(policy: Policy, id: string): Source[] {
  return followedActivities(policy, id).flatMap((one) =>
    (answer(policy.activities?.[one]?.sources) ?? []).map((entry, index): Source => {
      const source = typeof entry === 'string' ? {source: entry} : entry
      return {
        id: source.source,
        subject: dataSubject.has(source.source),
        access: 'public' in source || 'open' in source,
        path: ['activities', one, 'sources', index]
      }
    })
  )
}
