import type {FactContext} from '../../language/fact-text.ts'
import {plainText} from '../../language/plain-text.ts'
import type {Slot} from '../../language/slot.ts'
import {atStart} from '../../template/view/at-start.ts'
import type {RegisterLine} from './register.ts'

/**
 * Make a line of the record.
 *
 * @param slot what it says
 * @param context who speaks
 * @param kind what it is; default: `stated`
 * @returns the line
 */
export function lineOf(
  slot: Slot,
  {speaker}: Pick<FactContext, 'speaker'>,
  kind: RegisterLine['kind'] = 'stated'
): RegisterLine {
  return {kind, text: searchable(atStart(slot, speaker)), inner: searchable(slot)}
}

/** Spaces that hold lines of a page together are plain ones here: whoever searches a table types those. */
function searchable(slot: Slot): string {
  return plainText(slot).replaceAll('\u00a0', ' ').trim()
}

/**
 * Tell facts that need to be called something, in one line: "Anonyme: ja".
 *
 * @param field what is told, as the model calls it
 * @param lines what is said of it
 * @param context who speaks
 * @returns the line; none where nothing is stated
 */
export function labelled(field: string, lines: readonly RegisterLine[], context: FactContext): RegisterLine[] {
  if (lines.length === 0) return []
  const text = inOneLine(
    lines.map(({inner}) => inner),
    context
  )
  const kind = lines.every((line) => line.kind === 'open') ? 'open' : 'stated'
  return [lineOf(detail(field, text, context), context, kind)]
}

/**
 * Call something by its name.
 *
 * @param field a field, as the model calls it
 * @param text what is said of it
 * @param context who speaks
 * @returns name and text
 */
export function detail(field: string, text: Slot, {speaker}: Pick<FactContext, 'speaker'>): Slot {
  return speaker.say('record.detail', {label: speaker.say(`record.field.${field}`), text})
}

/**
 * Put details after each other.
 *
 * @param texts the details, at least one
 * @param context who speaks
 * @returns them in one line
 */
export function inOneLine(texts: readonly Slot[], {speaker}: Pick<FactContext, 'speaker'>): Slot {
  return texts.reduce((rest, next) => speaker.say('record.more', {rest, next}))
}

/**
 * Put details after what they are about.
 *
 * @param head what they are about
 * @param details the details; there may be none
 * @param context who speaks
 * @returns all of it in one line
 */
export function withDetails(head: Slot, details: readonly Slot[], context: Pick<FactContext, 'speaker'>): Slot {
  return details.length === 0 ? head : context.speaker.say('record.entry', {head, details: inOneLine(details, context)})
}

/**
 * Say that something is to be cleared up.
 *
 * @param question what; undefined when that is not said
 * @param asks who must answer; undefined when that is not said
 * @param context who speaks
 * @returns the text
 */
export function openText(
  question: string | undefined,
  asks: string | undefined,
  {speaker}: Pick<FactContext, 'speaker'>
): Slot {
  const text = question === undefined ? speaker.say('record.open.bare') : speaker.say('record.open.asked', {question})
  return withAsked(text, asks, {speaker})
}

/**
 * Say who must answer a question.
 *
 * @param text the question
 * @param asks who; undefined when that is not said
 * @param context who speaks
 * @returns the question and who
 */
export function withAsked(text: Slot, asks: string | undefined, {speaker}: Pick<FactContext, 'speaker'>): Slot {
  return asks === undefined ? text : speaker.say('record.open.by', {text, who: speaker.say(`record.open.who.${asks}`)})
}
