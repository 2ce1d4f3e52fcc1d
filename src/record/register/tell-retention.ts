import type {FactContext} from '../../language/fact-text.ts'
import type {Slot} from '../../language/slot.ts'
import {isOpen} from '../../model/answer.ts'
import {factsIn, type Fact} from '../../model/find-fact.ts'
import {entryAt, says, type Entry} from '../../template/view/entry.ts'
import {stageView} from '../../template/view/retention-view.ts'
import type {RegisterLine} from './register.ts'
import {detail, lineOf, openText} from './register-line.ts'
import {factOf, tellFact} from './tell-fact.ts'

/**
 * Tell how long the data of an activity are kept, in the sentences of the page, a line a stage, with what is to be cleared up (GDPR
 * Article 30(1)(f)).
 *
 * @param id the activity
 * @param context the policy and who speaks
 * @returns the lines
 */
export function tellRetention(id: string, context: FactContext): RegisterLine[] {
  const fact = factOf(['activities', id, 'retention'], context)
  if (!fact || !Array.isArray(fact.value)) return tellFact(fact, context)
  return factsIn(fact).flatMap((stage) => (isOpen(stage.value) ? tellFact(stage, context) : stageLine(stage, context)))
}

function stageLine(fact: Fact, context: FactContext): RegisterLine[] {
  const stage = entryAt(fact.path, context)
  const fields = factsIn(fact)
  const names = fields.map(({path}) => String(path.at(-1))).filter((name) => name !== 'open')
  const told = says(stage, ...names) ? sentencesOf(stage, context) : []
  const all = [...told, ...fields.flatMap((field) => doubtOf(field, context))]
  if (all.length === 0) return []
  const text = all.map((slot) => lineOf(slot, context).text).join(' ')
  return [{kind: told.length > 0 ? 'stated' : 'open', text, inner: text}]
}

function sentencesOf(stage: Entry, context: FactContext): Slot[] {
  const {say} = context.speaker
  const {told, law, limits, except, every} = stageView(stage, context)
  return [
    ...told,
    ...(law === undefined ? [] : [say('document.follows', {law})]),
    ...limits,
    ...(except === undefined ? [] : [say('document.retention.except', {data: except})]),
    ...(every === undefined ? [] : [say('document.retention.review', {every})]),
    ...unsaid(stage, context)
  ]
}

/** What the sentences of the page leave out: that there is no limit to a period, and what ends what has another end. */
function unsaid(stage: Entry, context: FactContext): Slot[] {
  const left = [
    ...(says(stage, 'period') && says(stage, 'indefinite') ? ['indefinite'] : []),
    ...(!says(stage, 'period') && says(stage, 'until') && says(stage, 'after') ? ['after'] : [])
  ]
  return left.map((name) => detail(name, stage.at(name).text(['after']) ?? context.speaker.say('record.yes'), context))
}

/** A doubt about the stage, or about one of its fields. */
function doubtOf({path, value}: Fact, context: FactContext): Slot[] {
  const name = String(path.at(-1))
  if (name === 'open') return [openText(String(value), undefined, context)]
  return isOpen(value) ? [detail(name, openText(value.open, value.ask, context), context)] : []
}
