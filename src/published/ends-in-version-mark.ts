/** A day, month or year and the beginning of a fingerprint, as `render/version-mark.ts` writes them. */
const versionMark = /(?:^|\s)\d{4}(?:-\d\d){0,2}~? · [0-9a-f]{8}\.?$/

/**
 * Whether a text ends in the mark by which the product shows which version a page is: then it is what stands below a declaration, in whatever
 * words.
 *
 * @param text one line, without white space around it
 * @returns whether it does; a mark without a day is told by the words before it
 */
export function endsInVersionMark(text: string): boolean {
  return versionMark.test(text)
}
