/** How many letters the longest rows have that are compared. */
const longestRow = 6

/** Recall weighs this many times precision. */
const beta = 2

/** How like texts are to references, chrF2: the share of rows of one to six characters that they have in common, white space left out; 0 to 100. */
export function chrF(pairs: Iterable<{text: string; reference: string}>): number {
  const counts = Array.from({length: longestRow}, () => ({common: 0, text: 0, reference: 0}))
  for (const {text, reference} of pairs) {
    counts.forEach((count, index) => {
      const [some, others] = [rowsOf(text, index + 1), rowsOf(reference, index + 1)]
      for (const [row, times] of some) {
        count.text += times
        count.common += Math.min(times, others.get(row) ?? 0)
      }
      for (const times of others.values()) count.reference += times
    })
  }
  const measured = counts.filter(({text, reference}) => text > 0 && reference > 0)
  if (measured.length === 0) return 0
  const mean = (share: (count: (typeof counts)[number]) => number): number =>
    measured.reduce((sum, count) => sum + share(count), 0) / measured.length
  const precision = mean(({common, text}) => common / text)
  const recall = mean(({common, reference}) => common / reference)
  return precision + recall === 0 ? 0 : (100 * (1 + beta ** 2) * precision * recall) / (beta ** 2 * precision + recall)
}

function rowsOf(text: string, length: number): Map<string, number> {
  const letters = [...text.replace(/\s+/g, '')]
  const rows = new Map<string, number>()
  for (let at = 0; at + length <= letters.length; at++) {
    const row = letters.slice(at, at + length).join('')
    rows.set(row, (rows.get(row) ?? 0) + 1)
  }
  return rows
}
