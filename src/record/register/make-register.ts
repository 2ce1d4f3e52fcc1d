import type {FactContext} from '../../language/fact-text.ts'
import {plainText} from '../../language/plain-text.ts'
import {activityColumns, tellField, type ActivityColumn, type ActivityField} from './activity-columns.ts'
import {activityTitle} from './activity-title.ts'
import {organisationFields} from './organisation-fields.ts'
import {questionsAbout, questionsBesides, type Question} from './questions-about.ts'
import type {Register, RegisterColumn, RegisterLine, RegisterStatus} from './register.ts'
import {labelled, lineOf, openText, withAsked} from './register-line.ts'

/** Columns that are about no field of the model, first and last; the numbers say how wide they are. */
const firstColumns = {title: 30} as const
const lastColumns = {open: 44, shown: 24, id: 20} as const

const modelColumns = Object.entries(activityColumns as Readonly<Record<string, ActivityColumn>>)

/**
 * Make the record of processing activities of a policy (GDPR Article 30(1)), in the language of the speaker: every activity and every
 * fact of it, also what is not shown on the page, and what is to be cleared up. It is for colleagues, and never a page.
 *
 * @param context the policy and who speaks
 * @param status whether all versions of the declaration are approved as they are
 * @returns the record
 */
export function makeRegister(context: FactContext, status: RegisterStatus): Register {
  const {policy, speaker} = context
  const head: Head = (name, point) => {
    const label = plainText(speaker.say(`record.column.${name}`))
    return point === undefined ? label : plainText(speaker.say('record.head', {label, point}))
  }
  const columns = columnsOf(head)
  return {
    title: plainText(speaker.say('record.title')),
    language: speaker.language,
    status,
    organisation: organisationFields(context, status, (name, point) => head(`organisation.${name}`, point)),
    columns,
    activities: Object.keys(policy.activities ?? {}).map((id) => {
      const lines = linesByColumn(id, context)
      return {id, fields: columns.map((column) => ({...column, lines: lines[column.name]!}))}
    })
  }
}

/** Says what a column is called, with the point of Article 30(1) that asks for it. */
type Head = (name: string, point?: string) => string

function columnsOf(head: Head): RegisterColumn[] {
  const plain = (columns: Readonly<Record<string, number>>): RegisterColumn[] =>
    Object.entries(columns).map(([name, width]) => ({name, label: head(name), width}))
  return [
    ...plain(firstColumns),
    ...modelColumns.map(([name, {point, width}]) => ({name, label: head(name, point), width})),
    ...plain(lastColumns)
  ]
}

function linesByColumn(id: string, context: FactContext): Readonly<Record<string, readonly RegisterLine[]>> {
  return {
    title: [lineOf(activityTitle(id, context), context)],
    ...Object.fromEntries(modelColumns.map(([name, column]) => [name, linesOf(id, column, context)])),
    open: openLines(id, context),
    shown: shownLines(id, context),
    id: [lineOf(id, context)]
  }
}

function linesOf(id: string, {fields, tell, before, after}: ActivityColumn, context: FactContext): RegisterLine[] {
  const told = fields.flatMap((field, index) => {
    const lines = [...(index === 0 && tell ? tell : tellField(field))(id, context), ...asked(id, field, context)]
    return index === 0 ? lines : labelled(field, lines, context)
  })
  return [...(before?.(id, context) ?? []), ...told, ...(after?.(id, context) ?? [])]
}

/** Open questions about the field that stand at the top of the policy. */
function asked(id: string, field: ActivityField, context: FactContext): RegisterLine[] {
  const path = `activities.${id}.${field}`
  return questionsAbout(context.policy, path).map((question) =>
    lineOf(openText(askedIn(question, path), question.ask, context), context, 'open')
  )
}

/** What is to be cleared up about the activity as a whole; that it is, the head of the column says. */
function openLines(id: string, context: FactContext): RegisterLine[] {
  const {policy} = context
  const path = `activities.${id}`
  const fields = modelColumns.flatMap(([, column]) => column.fields.map((field) => `${path}.${field}`))
  const doubt = policy.activities?.[id]?.open
  return [
    ...(doubt === undefined ? [] : [lineOf(doubt, context, 'open')]),
    ...questionsBesides(policy, fields, path).map((question) => questionLine(question, path, context))
  ]
}

/** A question as it was asked, without a capital of ours. */
function questionLine(question: Question, path: string, context: FactContext): RegisterLine {
  const asked = askedIn(question, path)
  if (asked === undefined) return lineOf(openText(undefined, question.ask, context), context, 'open')
  const {inner} = lineOf(withAsked(asked, question.ask, context), context)
  return {kind: 'open', text: inner, inner}
}

/** Whether the page tells of the activity, and which of its fields only the record tells. */
function shownLines(id: string, context: FactContext): RegisterLine[] {
  const {speaker, policy} = context
  const {show = true, internal = []} = policy.activities![id]!
  const names = internal.map((field) => {
    const key = `record.field.${field}`
    return speaker.translator.has(key) ? plainText(speaker.say(key)) : field
  })
  return [
    lineOf(speaker.say(`record.shown.${show ? 'yes' : 'no'}`), context),
    ...(names.length === 0 ? [] : labelled('internal', [lineOf(names.join(', '), context)], context))
  ]
}

/** What a question at the top of the policy asks; where nobody wrote what, which field within the one that is told, if any. */
function askedIn({field, note}: Question, path: string): string | undefined {
  return note ?? (field === path ? undefined : field)
}
