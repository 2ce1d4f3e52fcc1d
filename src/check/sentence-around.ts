/** A stretch of a text. */
export interface Sentence {
  text: string
  start: number
  end: number
}

/** A sentence ends with a stop that a space and a new beginning follow; what follows an abbreviation begins with a small letter. */
const ends = /[.!?:](?=[”»’)]*\s+[\p{Lu}\p{N}\uFFFC«“‘(])/gu

/**
 * Find the sentence that a stretch of a text is in.
 *
 * @param text plain text
 * @param start where the stretch begins
 * @param end where it ends
 * @returns the sentence, or several when the stretch goes over them
 */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  const stops = [...text.matchAll(ends)].map(({index}) => index + 1)
  const from = stops.findLast((stop) => stop <= start) ?? 0
  const to = stops.find((stop) => stop >= end) ?? text.length
  return {text: text.slice(from, to), start: from, end: to}
}
