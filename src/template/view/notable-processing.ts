import type {Slot} from '../../language/slot.ts'
import {plainText} from '../../language/plain-text.ts'
import {vocabulary} from '../../model/vocabulary.ts'
import {termsIn} from './data-view.ts'
import {says, type Entry, entryAt} from './entry.ts'
import {inARow} from './in-a-row.ts'
import {isSpecial} from './is-special.ts'
import {isQualified, qualified} from './qualify.ts'
import {isNamed, nameOf} from './recipients-view.ts'
import {stagesOf} from './retention-view.ts'
import {sourceName} from './sources-view.ts'
import type {ViewContext} from './view-context.ts'

/** Something that a reader of a declaration might not expect, and the activities that it is true of. */
export interface Notable {
  /** The statement, without a full stop. */
  statement: Slot
  activities: readonly string[]
}

/** A statement that explains something the first time that it is made, and how it is made again. */
interface Explaining {
  first: Slot
  again: Slot
}

/** Says what of one activity readers might not expect. */
type Teller = (activity: Entry, context: ViewContext) => (Slot | Explaining)[]

/** Sources and recipients that nobody is surprised by; a policy's own are told of. */
const expectedSources: ReadonlySet<unknown> = new Set(vocabulary.sources.expected)
const expectedKinds: ReadonlySet<unknown> = new Set(vocabulary.recipients.expected)

/** Roles of recipients that do with the data only what the house tells them to (GDPR Article 28). */
const expectedRoles: ReadonlySet<unknown> = new Set(['processor', 'sub-processor'])

/** What is told, in the order of the page. Each says what facts state and nothing that would have to be concluded from them. */
const tellers: readonly Teller[] = [
  specialData,
  criminalData,
  identityNumber,
  otherSources,
  outsideRecipients,
  transfers,
  automatedDecisions,
  indefiniteRetention
]

/**
 * Find what has most impact on people or might surprise them: the first layer of a declaration is to tell it (WP260 rev.01, paragraph 36).
 *
 * @param ids activities
 * @param context the policy and who speaks
 * @returns what there is, each once, with the activities that it is true of
 */
export function notableProcessing(ids: readonly string[], context: ViewContext): Notable[] {
  return tellers.flatMap((tell) => toldBy(tell, ids, context))
}

function toldBy(tell: Teller, ids: readonly string[], context: ViewContext): Notable[] {
  const found = new Map<string, Explaining & {activities: string[]}>()
  for (const id of ids)
    for (const told of tell(entryAt(['activities', id], context), context)) {
      const statement = isExplaining(told) ? told : {first: told, again: told}
      const text = plainText(statement.first)
      const {activities} = found.get(text) ?? found.set(text, {...statement, activities: []}).get(text)!
      if (!activities.includes(id)) activities.push(id)
    }
  return [...found.values()].map(({first, again, activities}, index) => ({
    statement: index === 0 ? first : again,
    activities
  }))
}

function isExplaining(told: Slot | Explaining): told is Explaining {
  return typeof told === 'object' && 'first' in told
}

/** The categories that Article 9 protects. */
function specialData(activity: Entry, context: ViewContext): (Slot | Explaining)[] {
  const {speaker, policy} = context
  const entries = activity.at('data').entries()
  const special = (within: readonly Entry[]): Slot | undefined => {
    const terms = within.flatMap(termsIn).filter(({value}) => isSpecial(String(value), policy))
    return inARow([...new Map(terms.map((term) => [term.value, term.text()!])).values()], context)
  }
  const always = special(entries.filter((entry) => !isQualified(entry)))
  const sometimes = entries.filter(isQualified).flatMap((entry) => {
    const data = special([entry])
    return data === undefined ? [] : [qualified(data, entry, context)]
  })
  const named = [...(always === undefined ? [] : [always]), ...sometimes].map((data) => ({
    first: speaker.say('summary.special.named', {data}),
    again: speaker.say('summary.special.again', {data})
  }))
  return named.length > 0 ? named : unnamedSpecialData(activity, context)
}

/** That there are such categories, where none is named. */
function unnamedSpecialData(activity: Entry, context: ViewContext): Slot[] {
  const {speaker} = context
  return entriesWith('special-categories', activity).map((entry) =>
    isQualified(entry)
      ? qualified(speaker.say('summary.special.sometimes'), entry, context)
      : speaker.say('summary.special.unnamed')
  )
}

function criminalData(activity: Entry, {speaker}: ViewContext): Slot[] {
  return says(activity, 'criminalData') ? [speaker.say('summary.criminal')] : []
}

function identityNumber(activity: Entry, context: ViewContext): Slot[] {
  const statement = context.speaker.say('summary.identityNumber')
  const held = entriesWith('national-identity-number', activity)
  if (held.length === 0) return says(activity, 'nationalIdentityNumber') ? [statement] : []
  return held.map((entry) => qualified(statement, entry, context))
}

/** The entries of data that hold a category. */
function entriesWith(category: string, activity: Entry): Entry[] {
  return activity
    .at('data')
    .entries()
    .filter((entry) => termsIn(entry).some(({value}) => value === category))
}

/** Where data come from, other than from the reader. */
function otherSources(activity: Entry, context: ViewContext): Slot[] {
  const sources = activity
    .at('sources')
    .entries()
    .filter((source) => !expectedSources.has(idIn(source, 'source')))
  const say = (from: Slot): Slot => context.speaker.say('summary.sources', {sources: from})
  const always = inARow(sources.filter((source) => !isQualified(source)).map(sourceName), context)
  return [
    ...(always === undefined ? [] : [say(always)]),
    ...sources.filter(isQualified).map((source) => say(qualified(sourceName(source), source, context)))
  ]
}

/** Who gets data, other than people of the house and its suppliers. */
function outsideRecipients(activity: Entry, context: ViewContext): Slot[] {
  const recipients = activity
    .at('recipients')
    .entries()
    .filter(isNamed)
    .filter((one) => !isExpected(one))
  const say = (to: Slot): Slot => context.speaker.say('summary.recipients', {recipients: to})
  const always = inARow(recipients.filter((recipient) => !isQualified(recipient)).map(nameOf), context)
  return [
    ...(always === undefined ? [] : [say(always)]),
    ...recipients.filter(isQualified).map((recipient) => say(qualified(nameOf(recipient), recipient, context)))
  ]
}

/** Whether a recipient is known to be in the house or to supply it: one that nobody has classified is told of. */
function isExpected(recipient: Entry): boolean {
  if (typeof recipient.value === 'string') return expectedKinds.has(recipient.value)
  const role = recipient.at('role').value
  if (role !== undefined) return expectedRoles.has(role)
  const kinds = ['category', 'service'].filter((field) => says(recipient, field))
  const isKnown = kinds.length > 0 && kinds.every((field) => expectedKinds.has(recipient.at(field).value))
  return isKnown || recipient.at('agreement').value === true
}

function transfers(activity: Entry, context: ViewContext): Slot[] {
  const {speaker} = context
  return activity
    .at('transfers')
    .entries()
    .map((transfer) => {
      const party = entryAt(['parties', String(transfer.at('to').value)], context)
      const country = transfer.at('country').text() ?? party.at('country').text()
      return country === undefined
        ? speaker.say('summary.transfers.unspecified')
        : speaker.say('summary.transfers.country', {country})
    })
}

function automatedDecisions(activity: Entry, {speaker}: ViewContext): Slot[] {
  const decision = activity.at('automatedDecisions')
  if (decision.value === undefined) return []
  return [speaker.say(`summary.automated.${decision.at('profiling').value === true ? 'profiling' : 'plain'}`)]
}

function indefiniteRetention(activity: Entry, context: ViewContext): Slot[] {
  const {speaker} = context
  return stagesOf(activity)
    .filter((stage) => stage.at('indefinite').value === true)
    .map((stage) => {
      const data = inARow(stage.at('data').texts(), context)
      const statement =
        data === undefined ? speaker.say('summary.indefinite.unnamed') : speaker.say('summary.indefinite.named', {data})
      return qualified(statement, stage, context)
    })
}

/** The id of an entry that is one, or has one in a field. */
function idIn(entry: Entry, field: string): unknown {
  return typeof entry.value === 'string' ? entry.value : entry.at(field).value
}
