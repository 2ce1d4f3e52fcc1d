/**
 * A heading or a line without the number before it, for comparing.
 *
 * @param text the line
 * @returns the line in small letters
 */
export function withoutNumber(text: string): string {
  return text.replace(/^\d+(?:\.\d+)*[.)]?\s+/, '').toLowerCase()
}
