/** So much of a passage is enough to know it by, in characters. */
const longest = 70

/**
 * The beginning of a passage, for messages.
 *
 * @param text the passage, as readers see it
 * @returns one line, cut between words
 */
export function briefly(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest).replace(/\s+\S*$/, '')} …` : line
}
