/** A part of a text and what comes in its place. */
export interface Splice {
  start: number
  end: number
  text: string
}

/**
 * Put parts in their places.
 *
 * @param text the text
 * @param splices parts that do not overlap; those that begin at the same place come in the order given
 * @returns the text with them
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = ''
  let from = 0
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    result += text.slice(from, splice.start) + splice.text
    from = splice.end
  }
  return result + text.slice(from)
}

/**
 * Where the line ends on which something stands.
 *
 * @param text the text
 * @param offset where it stands
 * @returns the offset of the line break, or of the end of the text
 */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end < 0) return text.length
  return end > offset && text[end - 1] === '\r' ? end - 1 : end
}

/**
 * Where the line begins on which something stands.
 *
 * @param text the text
 * @param offset where it stands
 * @returns the offset of the line's first sign
 */
export function lineStart(text: string, offset: number): number {
  return text.slice(0, offset).lastIndexOf('\n') + 1
}

/**
 * The white space with which a line begins.
 *
 * @param text the text
 * @param offset where something on the line stands
 * @returns spaces and tabs, those before the offset only
 */
export function indentOf(text: string, offset: number): string {
  const [indent] = /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))!
  return indent
}
