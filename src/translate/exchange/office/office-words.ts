import {exchangeStates} from './exchange-states.ts'
import type {ExchangeNote, ExchangeState, ExchangeUnit, ExchangeWords} from '../exchange.ts'

/** A note as it is shown: what it is about, in words, and what it says. */
export interface LabelledNote {
  label: string
  text: string
}

/**
 * Name a language.
 *
 * @param language its code
 * @param words what says it
 * @returns its name; its code where it has no name
 */
export function nameLanguage(language: string, words: ExchangeWords): string {
  const said = words.say(`office.languages.${language}`)
  return said.includes(`languages.${language}`) ? language : said
}

/**
 * Where a unit stands, for the translator.
 *
 * @param unit the unit
 * @returns its place; its key where nothing better is known
 */
export function placeOf({key, notes}: ExchangeUnit): string {
  const places = notes.filter(({about}) => about === 'place').map(({text}) => text)
  return places.length > 0 ? places.join('\n') : key
}

const abouts: readonly ExchangeNote['about'][] = ['change', 'description', 'maximum', 'term', 'sibling']

/**
 * What a translator is told about a unit besides its place, what changed first.
 *
 * @param unit the unit
 * @param words what says it
 * @returns notes with their labels
 */
export function labelledNotes({notes}: ExchangeUnit, words: ExchangeWords): LabelledNote[] {
  return abouts.flatMap((kind) =>
    notes.filter(({about}) => about === kind).map(({text}) => ({label: words.say(`note.about.${kind}`), text}))
  )
}

/**
 * The names of states.
 *
 * @param words what says them
 * @returns state and name, as far as a unit can come last
 */
export function stateNames(words: ExchangeWords): (readonly [ExchangeState, string])[] {
  return exchangeStates.map((state) => [state, words.say(`office.states.${state}`)] as const)
}
