import {allMatches} from '../text/all-matches.ts'
import type {ExtractedKind, Found} from './extracted-fact.ts'
import type {ExtractWords} from './extract-words.ts'

/** A kind of fact that is looked for. */
export interface KindOfFact {
  id: ExtractedKind
  /** Whether it gives way to any other kind that takes the same stretch. */
  general?: true
  /** What a text must hold to state such a fact, as a cheap expression; default: anything. */
  when?: RegExp
  /** Make what finds such facts in a text of a language. */
  prepare(words: ExtractWords): (text: string) => Iterable<Found>
}

/**
 * What a regular expression finds, as facts.
 *
 * @param pattern the expression, global
 * @param text where it looks
 * @param read the value of a match; undefined when it is none after all
 * @returns the facts
 */
export function foundBy(pattern: RegExp, text: string, read: (match: RegExpExecArray) => string | undefined): Found[] {
  return allMatches(pattern, text).flatMap((match) => {
    const value = read(match)
    return value === undefined ? [] : [{value, start: match.index, end: match.index + match[0].length}]
  })
}
