/**
 * Words of a passage as one types them: on one line, but for line breaks that readers see.
 *
 * @param text what is written, or was typed
 * @returns the same without white space around it; lines are joined, and marks of a quotation at the beginning of a line are gone
 */
export function typedText(text: string): string {
  return text
    .trim()
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n')
    .replace(/(\\| {2,})?[ \t]*\n[ \t]*/g, (_, seen: string | undefined) => (seen === undefined ? ' ' : `${seen}\n`))
    .replace(/\t/g, ' ')
}
