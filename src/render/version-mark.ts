import {digest} from '../source/digest.ts'

/** How many signs of the fingerprint are shown: enough to tell the versions of one page apart. */
const length = 8

/**
 * The mark by which somebody sees which version of a page is published: its day and the beginning of its fingerprint.
 *
 * @param markdown the declaration in one language, without front matter and without the mark
 * @param updated the day on which it was last changed, `2022-08-05`; undefined when the policy does not say
 * @returns the mark, `2022-08-05 · 1a2b3c4d`; the same for every format and theme
 */
export function versionMark(markdown: string, updated: string | undefined): string {
  const fingerprint = digest(markdown, length)
  return updated === undefined ? fingerprint : `${updated} · ${fingerprint}`
}

/** A day, month or year and the beginning of a fingerprint, as it stands at the end of a line. */
const atEnd = new RegExp(`(?:^|\\s)\\d{4}(?:-\\d\\d){0,2}~? · [0-9a-f]{${length}}\\.?$`, 'u')

/**
 * Whether a text ends in the mark of a version: then it is what stands below a declaration, in whatever words.
 *
 * @param text one line, without white space around it
 * @returns whether it does; a mark without a day is told by the words before it
 */
export function endsInVersionMark(text: string): boolean {
  return atEnd.test(text)
}
