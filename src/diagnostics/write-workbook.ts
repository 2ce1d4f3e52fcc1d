import {strToU8, zipSync} from 'fflate'
import {visible, xmlAttribute, xmlText} from './report-characters.ts'
import {cellStyles, workbookParts} from './workbook-parts.ts'

/** A workbook with one sheet. */
export interface Workbook {
  /** The name of the sheet. */
  name: string
  /** The heads of the columns, and how wide they are, in characters. */
  columns: readonly {title: string; width: number}[]
  /** What stands in the cells, a value a column; an empty text is an empty cell. */
  rows: readonly (readonly (string | number)[])[]
}

/** A program that opens a workbook refuses one with a longer cell. */
const longest = 32_767

/** How high a line of text is, and how high a row may be, in points. */
const lineHeight = 15
const highest = 409

/** Every part of the file has the same time, so that the same cells are the same bytes: local time, as ZIP has no other. */
const time = new Date(1980, 0, 1, 12)

/**
 * Write a workbook: a head that stays in sight, a filter on every column, text that wraps.
 *
 * @param workbook what stands in it
 * @returns the bytes of an XLSX file
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const {name, columns, rows} = workbook
  const short = sheetName(name)
  const cells = `$A$1:$${letter(columns.length - 1)}$${rows.length + 1}`
  const files = {
    ...workbookParts(xmlAttribute(short), xmlText(`'${short}'!${cells}`)),
    'xl/worksheets/sheet1.xml': sheet(workbook, cells.replaceAll('$', ''))
  }
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries), {mtime: time, level: 6})
}

function sheet({columns, rows}: Workbook, cells: string): string {
  const head = columns.map(({title}, column) => textCell(title, at(column, 0), cellStyles.head))
  const widths = columns.map(({width}, index) => {
    const number = index + 1
    return `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${cells}"/>`,
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.join('')}</cols>`,
    `<sheetData>${rowOf(head, 0, lineHeight)}`,
    ...rows.map((values, index) => {
      const row = values.map((value, column) => cell(value, at(column, index + 1)))
      return rowOf(row, index + 1, heightOf(values, columns))
    }),
    '</sheetData>',
    `<autoFilter ref="${cells}"/>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>'
  ].join('')
}

function rowOf(cells: readonly string[], index: number, height: number): string {
  return `<row r="${index + 1}" ht="${height}">${cells.join('')}</row>`
}

/** How high a row must be for its text, about: not every program finds out by itself. */
function heightOf(values: Workbook['rows'][number], columns: Workbook['columns']): number {
  const lines = values.map((value, column) =>
    String(value)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns[column]!.width)), 0)
  )
  return Math.min(highest, lineHeight * Math.max(...lines))
}

function cell(value: string | number, reference: string): string {
  if (value === '') return `<c r="${reference}" s="${cellStyles.empty}"/>`
  if (typeof value === 'number') return `<c r="${reference}" s="${cellStyles.number}"><v>${value}</v></c>`
  return textCell(value, reference, cellStyles.text)
}

/** Text within the cell itself is text whatever it begins with, never a formula. */
function textCell(text: string, reference: string, style: number): string {
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`
}

function cellText(text: string): string {
  const known = visible(text)
  const short = known.length > longest ? `${known.slice(0, longest - 1)}…` : known
  // `_x0041_` would be read as a letter: its first mark is written so itself.
  return xmlText(short).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

function at(column: number, index: number): string {
  return `${letter(column)}${index + 1}`
}

/** The letter of one of the first 26 columns. */
function letter(column: number): string {
  return String.fromCharCode(65 + column)
}

/** A name of a sheet has at most 31 characters, and none of those that mean something in a reference. */
function sheetName(text: string): string {
  return visible(text)
    .replace(/[\n\t[\]:*?/\\']/g, ' ')
    .slice(0, 31)
}
