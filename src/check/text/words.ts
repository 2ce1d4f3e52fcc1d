import {allMatches} from './all-matches.ts'

/** A stretch of a text: a word or a sentence. */
export interface Stretch {
  text: string
  /** Where it begins in the text that it is part of. */
  start: number
  /** Where it ends. */
  end: number
}

const aWord = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑'’][\p{L}\p{M}\p{N}]+)*/gu

/**
 * Find the words of a text. What is joined by a hyphen or an apostrophe is one word; numbers alone are none.
 *
 * @param text plain text
 * @returns its words, in order
 */
export function wordsOf(text: string): Stretch[] {
  return allMatches(aWord, text).map(({0: word, index}) => ({
    text: word,
    start: index,
    end: index + word.length
  }))
}
