/** Things of two sequences that belong together: mostly one and one, none where one lacks it, two where one of them is divided. */
export interface Bead {
  /** From which of the first sequence, and how many. */
  here: readonly [from: number, count: number]
  /** From which of the second, and how many. */
  there: readonly [from: number, count: number]
}

/** What may belong together, by how many of each sequence. */
const steps: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2]
]

/** Up to so many pairs are all weighed; of longer sequences, those near the diagonal. */
const mostPairs = 250_000

/** How far from the diagonal things of long sequences are weighed. */
const bandWidth = 150

/**
 * Lay two sequences beside each other so that what belongs together weighs most; neither changes its order (Needleman and Wunsch 1970, with the
 * beads of Gale and Church 1993).
 *
 * @param lengths how long the sequences are
 * @param score how well things belong together, from where in each sequence and how many of each
 * @returns beads, in order, which have everything of both sequences once
 */
export function align(
  [rows, columns]: readonly [number, number],
  score: (here: Bead['here'], there: Bead['there']) => number
): Bead[] {
  const band = bandOf(rows, columns)
  const best = Array.from({length: rows + 1}, (_, row) =>
    new Float64Array(band(row)[1] - band(row)[0] + 1).fill(-Infinity)
  )
  const taken = best.map(({length}) => new Uint8Array(length))
  const at = (row: number, column: number): number => {
    const [from, to] = row < 0 ? [0, -1] : band(row)
    return column < from || column > to ? -Infinity : best[row]![column - from]!
  }
  for (let row = 0; row <= rows; row++) {
    const [from, to] = band(row)
    for (let column = from; column <= to; column++) {
      if (row === 0 && column === 0) best[0]![0] = 0
      for (const [index, [down, right]] of steps.entries()) {
        const before = at(row - down, column - right)
        if (before === -Infinity) continue
        const value = before + score([row - down, down], [column - right, right])
        if (value <= best[row]![column - from]!) continue
        best[row]![column - from] = value
        taken[row]![column - from] = index
      }
    }
  }
  return walkBack(rows, columns, (row, column) => steps[taken[row]![column - band(row)[0]]!]!)
}

/** Which columns are weighed in each row; the ends always are. */
function bandOf(rows: number, columns: number): (row: number) => readonly [from: number, to: number] {
  if (rows * columns <= mostPairs) return () => [0, columns]
  const width = Math.max(bandWidth, 2 * Math.ceil(columns / rows))
  return (row) => {
    const center = Math.round((row * columns) / rows)
    return [Math.max(0, center - width), Math.min(columns, center + width)]
  }
}

function walkBack(
  rows: number,
  columns: number,
  stepAt: (row: number, column: number) => readonly [number, number]
): Bead[] {
  const beads: Bead[] = []
  for (let [row, column] = [rows, columns]; row > 0 || column > 0;) {
    const [down, right] = stepAt(row, column)
    row -= down
    column -= right
    beads.push({here: [row, down], there: [column, right]})
  }
  return beads.reverse()
}
