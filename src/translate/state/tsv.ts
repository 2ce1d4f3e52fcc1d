/** A row of a table, by the names of its columns, and the line that it stands on, from 1. */
export type TsvRow<Column extends string> = Readonly<Record<Column, string>> & {readonly line: number}

/** What was read of a table. */
export interface Tsv<Column extends string> {
  rows: TsvRow<Column>[]
  /** Lines that cannot be read; the first, where it does not name the columns, and then there are no rows. */
  wrong: {line: number}[]
}

/**
 * Read a table with a line of column names, one line a row, cells between tabs.
 *
 * @param text the table; a text without anything in it is an empty one
 * @param columns the columns that are asked for, of which none may be missing; others are left out
 * @returns rows with their lines, and lines that cannot be read
 */
export function readTsv<Column extends string>(text: string, columns: readonly Column[]): Tsv<Column> {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (head === '' && lines.every((line) => line === '')) return {rows: [], wrong: []}
  const names = head.split('\t')
  const places = columns.map((column) => [column, names.indexOf(column)] as const)
  if (places.some(([, place]) => place < 0)) return {rows: [], wrong: [{line: 1}]}
  const rows: TsvRow<Column>[] = []
  const wrong: {line: number}[] = []
  for (const [index, content] of lines.entries()) {
    if (content === '') continue
    const line = index + 2
    const cells = content.split('\t')
    if (cells.length !== names.length || !cells.every(isCell)) wrong.push({line})
    else rows.push(rowOf(places, cells, line))
  }
  return {rows, wrong}
}

/**
 * Write a table.
 *
 * @param columns its columns, in order
 * @param rows its rows, in order; any text may be in them
 * @returns the table: a line of column names, and a line for each row
 */
export function writeTsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[]
): string {
  const lines = rows.map((row) => columns.map((column) => writeCell(row[column])).join('\t'))
  return [columns.join('\t'), ...lines].map((line) => `${line}\n`).join('')
}

function rowOf<Column extends string>(
  places: readonly (readonly [Column, number])[],
  cells: readonly string[],
  line: number
): TsvRow<Column> {
  const values = Object.fromEntries(places.map(([column, place]) => [column, readCell(cells[place]!)]))
  return {...(values as Record<Column, string>), line}
}

/** What would end a cell or a line, and how it is written. */
const escapes: Readonly<Record<string, string>> = {'\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r'}

const escaped: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(escapes).map(([character, written]) => [written, character])
)

function writeCell(value: string): string {
  return value.replace(/[\\\t\n\r]/g, (character) => escapes[character]!)
}

function isCell(cell: string): boolean {
  return /^(?:[^\\]|\\[\\tnr])*$/s.test(cell)
}

function readCell(cell: string): string {
  return cell.replace(/\\[\\tnr]/g, (written) => escaped[written]!)
}
