/**
 * Escape a text for a regular expression.
 *
 * @param text any text
 * @returns the source of an expression that finds just that text, also where letters are read as code points (`u`)
 */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
