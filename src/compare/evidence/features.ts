import type {ExtractedFact} from '../../check/extract/extracted-fact.ts'
import {keyOfValue} from '../../check/extract/key-of-value.ts'
import {wordsOf} from '../../check/text/words.ts'
import type {FindConcepts} from './create-find-concepts.ts'

/** What a text holds that can be found again in another language, and how often. */
export type Features = ReadonlyMap<string, number>

/** How many letters tell which word it is, whatever its ending and its spelling in a language that is near. */
const telling = 5

/** Words of fewer letters are mostly not worth comparing. */
const shortest = 4

/** Letters that languages write in different ways. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[æä]/g, 'e'],
  [/[øö]/g, 'o'],
  [/å/g, 'a'],
  [/ph/g, 'f'],
  [/ck|c(?=[^eiy]|$)|q/g, 'k'],
  [/(.)\1/g, '$1'],
  [/j/g, 'i'],
  [/z/g, 's']
]

/**
 * List what a text holds that can be found again in another language: the facts that it states, the things that it names, and how its words begin.
 *
 * @param text plain text
 * @param facts the facts that it states
 * @param findConcepts what finds the things that it names
 * @returns the features, each with how often it is there: `fact:`, `concept:` or `word:` first
 */
export function featuresOf(text: string, facts: readonly ExtractedFact[], findConcepts: FindConcepts): Features {
  const features = new Map<string, number>()
  const add = (key: string): unknown => features.set(key, (features.get(key) ?? 0) + 1)
  for (const fact of facts) if (fact.kind !== 'number') add(`fact:${keyOfValue(fact)}`)
  for (const {concept} of findConcepts(text)) add(`concept:${concept}`)
  for (const word of wordsOf(text)) if (word.text.length >= shortest) add(`word:${beginningOf(word.text)}`)
  return features
}

/**
 * What several texts hold together.
 *
 * @param texts the features of each
 * @returns the features of all
 */
export function mergeFeatures(texts: readonly Features[]): Features {
  const [first = new Map<string, number>(), ...others] = texts
  if (others.length === 0) return first
  const all = new Map(first)
  for (const one of others) for (const [key, count] of one) all.set(key, (all.get(key) ?? 0) + count)
  return all
}

/** How a word begins, as languages that are near would both write it. */
function beginningOf(word: string): string {
  const plain = spellings.reduce((text, [pattern, letters]) => text.replace(pattern, letters), word.toLowerCase())
  return plain.slice(0, telling)
}
