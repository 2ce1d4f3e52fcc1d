import type {Translator} from '../../language/create-translator.ts'
import type {Lexicon} from '../lexicon/lexicon.ts'
import type {ExtractedFact} from './extracted-fact.ts'
import {readExtractWords} from './extract-words.ts'
import {kindsOfFacts} from './kinds/index.ts'

/** Finds the facts that a text states, in the order of the text; no two overlap. */
export type ExtractFacts = (text: string) => ExtractedFact[]

/**
 * Make what finds facts in prose of a language, with values that are the same whatever the language: dates, periods, numbers,
 * references to law, addresses and names. It is pure, and takes time in step with the length of the text.
 *
 * @param translator the words of the language
 * @param lexicon data of the language
 * @returns what finds them
 */
export function createExtractor(translator: Translator, lexicon: Lexicon): ExtractFacts {
  const words = readExtractWords(translator, lexicon)
  const kinds = kindsOfFacts.map(({id, general, when, prepare}) => ({kind: id, general, when, find: prepare(words)}))
  return (text) => {
    const found = kinds.flatMap(({kind, general, when, find}) =>
      (when && !when.test(text) ? [] : [...find(text)]).map((one) => ({
        kind,
        general,
        ...one,
        text: text.slice(one.start, one.end)
      }))
    )
    return widest(found, text.length)
  }
}

/** Of those that overlap, the longest stays, and of equals the special before the general. */
function widest(found: readonly (ExtractedFact & {general: true | undefined})[], length: number): ExtractedFact[] {
  const taken = new Uint8Array(length)
  return [...found]
    .sort(
      (a, b) => b.end - b.start - (a.end - a.start) || Number(!!a.general) - Number(!!b.general) || a.start - b.start
    )
    .filter(({start, end}) => {
      if (taken.subarray(start, end).includes(1)) return false
      taken.fill(1, start, end)
      return true
    })
    .sort((a, b) => a.start - b.start)
    .map(({kind, value, start, end, text}) => ({kind, value, start, end, text}))
}
