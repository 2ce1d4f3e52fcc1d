/** A stretch of a text that is replaced. */
export interface Edit {
  start: number
  end: number
  text: string
}

/**
 * Replace stretches of a text.
 *
 * @param text the text
 * @param edits what is replaced, in any order; none reaches into another
 * @returns the text with all of them replaced
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((changed, {start, end, text: by}) => changed.slice(0, start) + by + changed.slice(end), text)
}
