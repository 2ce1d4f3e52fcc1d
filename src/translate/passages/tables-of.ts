import type {Passage} from './passage.ts'

/** A table of a text: its rows, and in each the cells that hold anything. */
export type TableCells = readonly (readonly Passage[])[]

/**
 * Find the tables of a text.
 *
 * @param passages every passage of the text, in order
 * @param text the text
 * @returns its tables, in order
 */
export function tablesOf(passages: readonly Passage[], text: string): TableCells[] {
  const tables: Passage[][][] = []
  for (const [index, cell] of passages.entries()) {
    if (cell.kind !== 'cell') continue
    const last = passages[index - 1]
    const between = last?.kind === 'cell' ? text.slice(last.end, cell.start) : undefined
    if (between === undefined || /\n[ \t>]*\n/.test(between)) tables.push([[cell]])
    else if (between.includes('\n')) tables.at(-1)!.push([cell])
    else tables.at(-1)!.at(-1)!.push(cell)
  }
  return tables
}
