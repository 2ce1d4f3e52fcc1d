import type {Table, TableCell, TableRow} from 'mdast'
import type {Places} from './places.ts'
import {readPhrases} from './read-phrases.ts'

/** The row below the heads of columns that are not aligned. */
const delimiters = /^\|(?: -+ \|)+$/

/** A cell with what stands in it, up to the next bar: white space around words is one space, and a cell without words has nothing else. */
const cell = /\|(?: +(?=\|)| (?! )([^|]*[^| ]) (?=\|))/y

/**
 * Read a table whose every row begins and ends with a bar, and has as many cells as there are heads (GFM 4.10).
 *
 * @param text the text that it stands in
 * @param from where it begins
 * @param to where it ends, at the end of a line
 * @param places the places of the text
 * @returns the table; undefined when anything in it may be more than that
 */
export function readTable(text: string, from: number, to: number, places: Places): Table | undefined {
  const lines = linesOf(text, from, to)
  const [heads, below, ...rest] = lines
  if (!heads || !below || !delimiters.test(text.slice(below.from, below.to))) return undefined
  const rows = [heads, ...rest].map((line) => readRow(text, line.from, line.to, places))
  const columns = text.slice(below.from, below.to).split('|').length - 2
  if (!rows.every((row) => row?.children.length === columns)) return undefined
  const align = new Array<null>(columns).fill(null)
  return {type: 'table', align, children: rows as TableRow[], position: places.between(from, to)}
}

function linesOf(text: string, from: number, to: number): {from: number; to: number}[] {
  const lines: {from: number; to: number}[] = []
  for (let start = from; start < to;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 || found > to ? to : found
    lines.push({from: start, to: end})
    start = end + 1
  }
  return lines
}

function readRow(text: string, from: number, to: number, places: Places): TableRow | undefined {
  const cells: TableCell[] = []
  let at = from
  while (at < to - 1) {
    cell.lastIndex = at
    const [whole, words = ''] = cell.exec(text) ?? []
    const end = at + (whole?.length ?? 0)
    const children =
      whole === undefined || end >= to ? undefined : readPhrases(text, at + 2, at + 2 + words.length, places)
    if (!children) return undefined
    // The bar before a cell is part of it, and of the last one also the bar after it.
    const last = end === to - 1
    cells.push({type: 'tableCell', children, position: places.between(at, last ? to : end)})
    at = end
  }
  return text[to - 1] === '|' ? {type: 'tableRow', children: cells, position: places.between(from, to)} : undefined
}
