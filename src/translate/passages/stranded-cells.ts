import type {Replacement} from './replacement.ts'
import {tablesOf} from './tables-of.ts'

/** Cells that are written and that no place can be found for. */
export interface StrandedCells<Cell extends Replacement> {
  cells: readonly Cell[]
  /** The cells that would have to be written too; none when the text has the row in another form. */
  lacking: readonly Cell[]
}

/**
 * Find the cells that cannot be put into a text: a table that it lacks comes whole, a row that it lacks comes whole, and in a row that it has a new cell would move the others.
 *
 * @param key the key of the text
 * @param sourceText the text that it is translated from
 * @param replacements every passage of both texts
 * @returns the cells, a table or a row together
 */
export function strandedCells<Cell extends Replacement>(
  key: string,
  sourceText: string,
  replacements: readonly Cell[]
): StrandedCells<Cell>[] {
  const bySource = new Map(replacements.flatMap((one) => (one.source?.key === key ? [[one.source, one] as const] : [])))
  const sources = [...bySource.keys()].sort((one, other) => one.start - other.start)
  return tablesOf(sources, sourceText).flatMap((table) => {
    const rows = table.map((row) => row.map((cell) => bySource.get(cell)!))
    // The first row makes it a table: without it, no other has a place.
    const parts = rows[0]!.some(isThere) ? rows : [rows.flat()]
    return parts.flatMap((cells) => stranded(cells))
  })
}

function stranded<Cell extends Replacement>(cells: readonly Cell[]): StrandedCells<Cell>[] {
  const missing = cells.filter((cell) => !isThere(cell))
  const written = missing.filter((cell) => cell.written !== undefined)
  const lacking = missing.filter((cell) => cell.written === undefined)
  if (written.length === 0) return []
  if (missing.length < cells.length) return [{cells: written, lacking: []}]
  return lacking.length > 0 ? [{cells: written, lacking}] : []
}

function isThere({target}: Replacement): boolean {
  return target !== undefined
}
