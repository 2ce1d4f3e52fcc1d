/** How wide a letter is on the average, for letters of one half point, in twentieths of a point. */
const letterWidth = 5.4

/** Letters beyond which a column gets no wider for what stands in it. */
const longest = 44

/** How the width of a table is shared. */
export interface ColumnWidths {
  /** The width of each column, in twentieths of a point; together as wide as the table. */
  widths: number[]
  /** Whether no word has to be broken. */
  fits: boolean
}

/**
 * Share the width of a table between its columns: no word is broken as long as there is room, and columns with more text get more of it.
 *
 * @param rows the text of each cell, row by row
 * @param width the width of the table, in twentieths of a point
 * @param cell how large its letters are, in half points, and its margins on both sides together, in twentieths of a point
 * @returns the widths
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  width: number,
  {size, margins}: {size: number; margins: number}
): ColumnWidths {
  const count = Math.max(1, ...rows.map((row) => row.length))
  const columns = Array.from({length: count}, (_, index) => rows.map((row) => row[index] ?? ''))
  const wide = (letters: number): number => margins + letterWidth * size * (letters + 0.5)
  // A space that does not break holds a number and its word together.
  const least = columns.map((texts) => wide(most(texts.flatMap((text) => text.split(/[ \n\t]+/)))))
  const wanted = columns.map((texts, index) => Math.max(least[index]!, wide(Math.min(longest, most(texts)))))
  return {widths: whole(shared(least, wanted, width), width), fits: sum(least) <= width}
}

function most(texts: readonly string[]): number {
  return Math.max(1, ...texts.map(({length}) => length))
}

/** What is left when each has the least is shared by how much each wants; where it is too little, all give. */
function shared(least: readonly number[], wanted: readonly number[], width: number): number[] {
  const left = width - sum(least)
  if (left <= 0) return least.map((one) => (one * width) / sum(least))
  const wishes = wanted.map((one, index) => one - least[index]!)
  return least.map((one, index) =>
    sum(wishes) === 0 ? one + left / least.length : one + (left * wishes[index]!) / sum(wishes)
  )
}

/** Whole numbers with the same sum: the last column gets what rounding leaves. */
function whole(widths: readonly number[], width: number): number[] {
  const rounded = widths.slice(0, -1).map(Math.floor)
  return [...rounded, width - sum(rounded)]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
