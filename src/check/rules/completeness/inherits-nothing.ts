import {isOpen} from '../../../model/answer.ts'
import type {Defaults} from '../../../model/defaults.ts'
import {inherited} from '../../../model/inherit.ts'
import type {Section} from '../../../model/outline.ts'
import type {Policy} from '../../../model/policy.ts'
import {isUnsaid} from '../../facts/is-unsaid.ts'
import {followedActivities} from './followed-activities.ts'
import {lacks} from './lacks.ts'

/**
 * Whether nothing is said of a fact that activities inherit: not by the activity, nor by what it otherwise follows, nor by a section that
 * tells of it, nor by the policy; and nobody has asked.
 *
 * @param policy the policy
 * @param id the activity
 * @param field the fact
 * @returns whether an answer is missing
 */
export function inheritsNothing(policy: Policy, id: string, field: keyof Defaults): boolean {
  return (
    lacks(policy, id, field) &&
    isUnsaid(policy, ['defaults', field], policy.defaults?.[field]) &&
    followedActivities(policy, id).every(
      (one) => inherited(policy, one, field) === undefined && !isAskedIn(policy.outline, one, field)
    )
  )
}

/** Whether a section that tells of an activity has the fact as an open question. */
function isAskedIn(outline: readonly Section[], id: string, field: keyof Defaults): boolean {
  return outline.some(
    (section) =>
      (isOpen(section.defaults?.[field]) && tellsOf(section, id)) || isAskedIn(section.sections ?? [], id, field)
  )
}

function tellsOf({about = [], sections = []}: Section, id: string): boolean {
  return about.includes(id) || sections.some((section) => tellsOf(section, id))
}
