import type {FactContext} from '../../language/fact-text.ts'
import {plainText} from '../../language/plain-text.ts'
import type {Slot} from '../../language/slot.ts'
import {basesOf} from '../../model/bases-of.ts'
import {termsOf} from '../../model/namespaces.ts'
import {termsIn} from './data-view.ts'
import {entryAt, type Entry} from './entry.ts'
import {groundOf} from './ground-of.ts'
import {stagesOf, stageView} from './retention-view.ts'
import {shownActivities} from './shown-activities.ts'

/** What Datatilsynet asks of each of the different data: what for, on which basis, and how long. An empty cell is an unanswered question. */
export interface MatrixRow {
  /** The id of the activity. */
  activity: string
  /** Its title in the language, else its id. */
  title: string
  /** The categories of data that have the same bases and retention. */
  data: string | undefined
  purposes: string | undefined
  bases: string | undefined
  retention: string | undefined
}

/**
 * Make the matrix of purpose, data, legal basis and retention of the activities on the page.
 *
 * @param context the policy and who speaks
 * @returns rows, by activity; data that share bases and retention share a row
 */
export function matrixView(context: FactContext): MatrixRow[] {
  return shownActivities(context.policy).flatMap((id) => rowsOf(id, context))
}

function rowsOf(id: string, context: FactContext): MatrixRow[] {
  const activity = entryAt(['activities', id], context)
  const said = (field: 'data' | 'retention'): string | undefined => saidNone(id, field, context)
  const terms = activity.at('data').entries().flatMap(termsIn)
  const rows = new Map<string, {data: string[]; row: Pick<MatrixRow, 'bases' | 'retention'>}>()
  for (const term of terms.length > 0 ? terms : [undefined]) {
    const data = term && String(term.value)
    const row = {
      bases: basesFor(id, data, context),
      retention: retentionFor(activity, data, context) ?? said('retention')
    }
    const key = JSON.stringify([row.bases, row.retention])
    const same = rows.get(key) ?? {data: [], row}
    same.data.push(...(term ? [textOf(term)] : []))
    rows.set(key, same)
  }
  const title = context.speaker.translator.has(`activities.${id}.title`)
    ? plainText(context.speaker.say(`activities.${id}.title`))
    : id
  const purposes = joined(activity.at('purposes').texts())
  return [...rows.values()].map(({data, row}) => ({
    activity: id,
    title,
    data: joined([...new Set(data)]) ?? said('data'),
    purposes,
    ...row
  }))
}

/** That there are no data, or that nothing is kept: that is an answer too. */
function saidNone(id: string, field: 'data' | 'retention', {policy, speaker}: FactContext): string | undefined {
  return policy.activities?.[id]?.[field] === 'none' ? plainText(speaker.say(`document.${field}.none`)) : undefined
}

function textOf(entry: Entry): string {
  return plainText(entry.text() ?? '')
}

/** The bases of some data: those that are for these, and those that are not for data at all. */
function basesFor(id: string, data: string | undefined, context: FactContext): string | undefined {
  const known = termsOf(context.policy, 'data')
  return joined(
    basesOf(context.policy, id).flatMap(({path}) => {
      const basis = entryAt(path, context)
      const only = ((basis.at('for').value ?? []) as string[]).filter((one) => known.includes(one))
      if (only.length > 0 && (data === undefined || !only.includes(data))) return []
      const law = basis.at('national').text()
      const what = basis.at('article').text() ?? groundOf(basis, context)
      return [...(what === undefined ? [] : [what]), ...(law === undefined ? [] : [law])]
    })
  )
}

/** The stages of some data: those that name these, and those that name none. */
function retentionFor(activity: Entry, data: string | undefined, context: FactContext): string | undefined {
  const stages = stagesOf(activity).filter((stage) => {
    const only = (stage.at('data').value ?? []) as string[]
    return only.length === 0 || (data !== undefined && only.includes(data))
  })
  return joined(
    stages.flatMap((stage) => sentencesOf(stage, context)),
    ' '
  )
}

function sentencesOf(stage: Entry, context: FactContext): Slot[] {
  const {told, law, limits, except} = stageView(stage, context)
  const {say} = context.speaker
  return [
    ...told,
    ...(law === undefined ? [] : [say('document.follows', {law})]),
    ...limits,
    ...(except === undefined ? [] : [say('document.retention.except', {data: except})])
  ]
}

function joined(slots: readonly Slot[], by = '; '): string | undefined {
  return slots.length === 0 ? undefined : slots.map(plainText).join(by)
}
