import type {FactContext} from '../../language/fact-text.ts'
import {termText} from '../../language/term-text.ts'
import type {Slot} from '../../language/slot.ts'
import {termsOf} from '../../model/namespaces.ts'
import type {VocabularyName} from '../../model/vocabulary.ts'
import {says, type Entry} from './entry.ts'
import {inARow} from './in-a-row.ts'

/** Qualifiers of an entry, and what sentences call what they say. */
const qualifiers = {when: 'condition', unless: 'condition', until: 'event'} as const

/** Forms that words of a qualifier have within a sentence, where these are not the default. */
const formsWithin: Readonly<Record<string, readonly string[]>> = {until: ['after']}

/** The kinds of what an entry can be for. */
const kinds = ['data', 'purposes', 'tasks'] as const satisfies readonly VocabularyName[]

/** A kind of what an entry can be for. */
export type ForKind = (typeof kinds)[number]

/** Something that a sentence can tell of when it applies. */
export type Limit = ForKind | keyof typeof qualifiers

/**
 * Whether an entry holds only in some cases.
 *
 * @param entry an entry with qualifiers
 * @returns whether it has one
 */
export function isQualified(entry: Entry): boolean {
  return says(entry, ...Object.keys(qualifiers), 'for')
}

/**
 * Say when something applies, within the sentence: "helseopplysningar dersom du samtykkjer".
 *
 * @param text what applies
 * @param entry the entry that says when
 * @param context the policy and who speaks
 * @returns the text with what the entry says after it
 */
export function qualified(text: Slot, entry: Entry, context: FactContext): Slot {
  const {speaker} = context
  const purposes = inARow(termsFor(entry, 'purposes', context), context)
  let said = purposes === undefined ? text : speaker.say('document.qualified.purposes', {text, purposes})
  for (const [name, called] of Object.entries(qualifiers)) {
    const fact = entry.at(name).text(formsWithin[name])
    if (fact !== undefined) said = speaker.say(`document.qualified.${name}`, {text: said, [called]: fact})
  }
  return said
}

/**
 * Say when something applies, in sentences after it.
 *
 * @param entry the entry that says when
 * @param context the policy and who speaks
 * @param told what the sentence itself tells; default: nothing
 * @returns a sentence for each qualifier
 */
export function limits(entry: Entry, context: FactContext, told: readonly Limit[] = []): Slot[] {
  const {speaker} = context
  const only = kinds
    .filter((kind) => !told.includes(kind))
    .flatMap((kind) => {
      const terms = inARow(termsFor(entry, kind, context), context)
      return terms === undefined ? [] : [speaker.say(`document.limit.${kind}`, {[kind]: terms})]
    })
  const conditions = Object.entries(qualifiers).flatMap(([name, called]) => {
    const fact = told.includes(name as Limit) ? undefined : entry.at(name).text()
    return fact === undefined ? [] : [speaker.say(`document.limit.${name}`, {[called]: fact})]
  })
  return [...only, ...conditions]
}

/**
 * What an entry is for, of one kind.
 *
 * @param entry the entry
 * @param kind the kind
 * @param context the policy and who speaks
 * @returns the words of each; empty when it is for nothing of that kind
 */
export function termsFor(entry: Entry, kind: ForKind, context: FactContext): Slot[] {
  const ids = (entry.at('for').value ?? []) as string[]
  return ids
    .filter((id) => kinds.find((one) => termsOf(context.policy, one).includes(id)) === kind)
    .map((id) => termText([kind], id, context))
}
