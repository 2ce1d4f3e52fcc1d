/**
 * The text that stands first in a line of JSON, without reading the whole line.
 *
 * @param line the line
 * @param start where the text begins, with its quotation mark
 * @returns the text; undefined when there is none
 */
export function leadingText(line: string, start: number): string | undefined {
  if (line[start] !== '"') return undefined
  const end = line.indexOf('"', start + 1)
  const plain = line.slice(start + 1, end)
  if (end > 0 && !plain.includes('\\')) return plain
  const quoted = /^"(?:[^"\\]|\\.)*"/.exec(line.slice(start))?.[0]
  try {
    return quoted === undefined ? undefined : (JSON.parse(quoted) as string)
  } catch {
    return undefined
  }
}
