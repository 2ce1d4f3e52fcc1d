import {harmlessCell} from './harmless-cell.ts'
import {visible} from './report-characters.ts'

/** The mark by which programs for tables know that a file is UTF-8. */
const byteOrderMark = '\uFEFF'

/**
 * Write a table as text (RFC 4180): every cell between quotation marks, lines that end with CR LF.
 *
 * @param rows the cells, the head first
 * @param separator what stands between cells: what programs for tables expect differs from country to country
 * @returns the file, with the mark that says that it is UTF-8
 */
export function writeCsv(rows: readonly (readonly string[])[], separator: string): string {
  return `${byteOrderMark}${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`
}

function cell(text: string): string {
  return `"${harmlessCell(visible(text)).replaceAll('"', '""')}"`
}
