import {checkOpen} from '../../model/check-open.ts'
import {isPartOf} from '../../model/is-part-of.ts'
import type {Policy} from '../../model/policy.ts'

/** An open question that stands at the top of a policy. */
export type Question = NonNullable<Policy['open']>[number]

/**
 * The open questions at the top of a policy about a field and what is in it.
 *
 * @param policy the policy
 * @param field the field, `activities.courses.retention`
 * @returns the questions
 */
export function questionsAbout({open = []}: Policy, field: string): readonly Question[] {
  return open.filter((question) => isPartOf(question.field, field))
}

/**
 * The open questions at the top of a policy about nothing of some fields.
 *
 * @param policy the policy
 * @param fields fields that are seen to elsewhere
 * @param within the questions are about this and what is in it; default: about anything
 * @returns the other questions
 */
export function questionsBesides({open = []}: Policy, fields: readonly string[], within?: string): readonly Question[] {
  return open.filter(
    (question) =>
      (within === undefined || isPartOf(question.field, within)) &&
      !fields.some((field) => isPartOf(question.field, field))
  )
}

/** Something that somebody must answer. */
export interface OpenField {
  /** The field of the policy. */
  field: string
  /** What is asked, else the field. */
  question: string
  /** Who must answer; undefined when that is not said. */
  ask: Question['ask']
  /** Whether it stands at the top of the policy, and not where the answer would. */
  atTop: boolean
}

/**
 * All that somebody must answer, wherever in the policy it stands.
 *
 * @param policy the policy
 * @returns the questions, those at its top first
 */
export function questionsOf(policy: Policy): OpenField[] {
  return checkOpen({policy, file: ''}).map(({path = [], parameters, asks}) => ({
    field: parameters['field'] as string,
    question: parameters['question'] as string,
    ask: asks as Question['ask'],
    atTop: path.length === 2 && path[0] === 'open'
  }))
}
