/**
 * How much two texts have in common, word by word and in order: twice the longest run of words that both have, with others between,
 * by the number of words of both.
 *
 * @param one words
 * @param other words
 * @returns from 0, nothing, to 1, everything
 */
export function wordLikeness(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0
  let row = new Array<number>(other.length + 1).fill(0)
  for (const word of one) {
    const next = [0]
    for (const [index, otherWord] of other.entries()) {
      next.push(word === otherWord ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!))
    }
    row = next
  }
  return (2 * row.at(-1)!) / (one.length + other.length)
}
