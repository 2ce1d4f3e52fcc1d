import {plainText} from './plain-text.ts'
import type {Slot} from './slot.ts'
import type {Speaker} from './speaker.ts'
import {singleToken, token, tokens} from './tokens.ts'

/** Forms that any slot can take after it has been made, by name. */
const afterwards: Record<string, (slot: Slot, speaker: Speaker) => Slot> = {
  capital: (slot, {language}) => capitalise(slot, language),
  genitive: (slot, speaker) => inGenitive(slot, speaker),
  quoted: (slot, speaker) => quoted(slot, speaker)
}

/** Forms that decide how a fact is put into words; a text form looks for those that it knows. */
const choosing = [
  'after',
  'bullets',
  'comma',
  'dated',
  'definite',
  'definitePlural',
  'every',
  'indefinite',
  'letters',
  'month',
  'numeric',
  'open',
  'or',
  'ordinal',
  'plural',
  'short',
  'when',
  'year'
] as const

/** Every form that a placeholder may ask for, sorted. */
export const formNames = [...choosing, ...Object.keys(afterwards)].sort()

/**
 * Put a slot into the forms that a placeholder asks for.
 *
 * @param slot what fills it
 * @param forms names of forms, in order
 * @param speaker who speaks
 * @returns the slot in those forms
 */
export function applyForms(slot: Slot, forms: readonly string[], speaker: Speaker): Slot {
  return forms.reduce(
    (result, form) => (Object.hasOwn(afterwards, form) ? afterwards[form]!(result, speaker) : result),
    slot
  )
}

/**
 * Write a slot with its first letter as at the start of a sentence, wherever that letter comes from.
 *
 * @param slot what is written
 * @param language the language that it is in
 * @returns the slot with a capital
 */
export function capitalise(slot: Slot, language: string): Slot {
  if (typeof slot === 'string') return upper(slot, language)
  if (slot.kind === 'node')
    return {...slot, children: slot.children.map((child, index) => (index === 0 ? capitalise(child, language) : child))}
  const first = tokens[Symbol.matchAll](slot.text).next().value
  if (!first || first.index > 0) return {...slot, text: upper(slot.text, language)}
  const index = Number(first[1])
  return {...slot, slots: slot.slots.map((inner, at) => (at === index ? capitalise(inner, language) : inner))}
}

function upper(text: string, language: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(language) + text.slice(first.length)
}

/** Between the quotation marks of the language. */
function quoted(slot: Slot, {translator}: Speaker): Slot {
  const [open, close] = ['quote.open', 'quote.close'].map((key) => translator.entry(key)?.text ?? '')
  return {kind: 'word', key: 'quote', text: `${open}${token(0)}${close}`, slots: [slot]}
}

/** Names that end in a sibilant take an apostrophe where the language says so. */
function inGenitive(slot: Slot, speaker: Speaker): Slot {
  if (typeof slot === 'object' && slot.kind === 'word' && singleToken.test(slot.text))
    return {...slot, slots: slot.slots.map((inner) => inGenitive(inner, speaker))}
  const last = plainText(slot).at(-1)?.toLowerCase() ?? ''
  const sibilants = speaker.translator.entry('genitive.sibilants')?.text ?? ''
  return speaker.say(last && sibilants.includes(last) ? 'genitive.sibilant' : 'genitive.plain', {name: slot})
}
