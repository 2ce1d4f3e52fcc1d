import {xmlAttribute, xmlText} from './report-characters.ts'
import {cellXml, textOfCell, type CellValue} from './workbook-cell.ts'

/** A column of a sheet. */
export interface SheetColumn {
  /** Its head. */
  title: string
  /** How wide it is, in characters. */
  width: number
  /** The cells whose texts can be chosen from in its cells, `'Words'!$B$1:$B$5`; absent when anything can be written. */
  choices?: string
}

/** A sheet of a workbook. */
export interface Sheet {
  /** Its name. */
  name: string
  columns: readonly SheetColumn[]
  /** What stands in the cells, a value a column; an empty text is an empty cell. */
  rows: readonly (readonly CellValue[])[]
  /** `plain` and `hidden` sheets have no head; default: `table`. */
  kind?: 'hidden' | 'plain' | 'table'
  /** Whether only cells that are open can be written in; there is no password. Default: no. */
  isLocked?: boolean
}

/** How high a line of text is, and how high a row may be, in points. */
const lineHeight = 15
const highest = 409

/** What may still be done with a locked sheet; a program allows sorting only where every cell is open. */
const lock =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>'

/**
 * Write a sheet: a head that stays in sight, a filter on every column, text that wraps.
 *
 * @param sheet what stands in it
 * @param isFirst whether it is the one that is seen first
 * @returns XML
 */
export function sheetXml(sheet: Sheet, isFirst: boolean): string {
  const {columns, rows, kind = 'table', isLocked = false} = sheet
  const isTable = kind === 'table'
  const cells = cellsOf(sheet).replaceAll('$', '')
  const head = columns.map(({title}) => ({style: 'head' as const, runs: [{text: title}]}))
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${cells}"/>`,
    `<sheetViews><sheetView${isTable ? '' : ' showGridLines="0"'}${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    isTable ? frozen : '',
    '</sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map(columnXml).join('')}</cols>`,
    '<sheetData>',
    isTable ? rowXml(head, 0, lineHeight) : '',
    ...rows.map((values, index) => rowXml(values, index + (isTable ? 1 : 0), heightOf(values, columns))),
    '</sheetData>',
    isLocked ? lock : '',
    isTable ? `<autoFilter ref="${cells}"/>` : '',
    choicesXml(columns, rows.length),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>'
  ].join('')
}

/**
 * The cells that a sheet uses.
 *
 * @param sheet the sheet
 * @returns their range, `$A$1:$C$12`
 */
export function cellsOf({columns, rows, kind = 'table'}: Sheet): string {
  return `$A$1:$${letter(columns.length - 1)}$${Math.max(1, rows.length + (kind === 'table' ? 1 : 0))}`
}

const frozen =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>'

function columnXml({width}: SheetColumn, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
}

function rowXml(values: readonly CellValue[], index: number, height: number): string {
  const cells = values.map((value, column) => cellXml(value, `${letter(column)}${index + 1}`))
  return `<row r="${index + 1}" ht="${height}">${cells.join('')}</row>`
}

/** How high a row must be for its text, about: not every program finds out by itself. */
function heightOf(values: readonly CellValue[], columns: readonly SheetColumn[]): number {
  const lines = values.map((value, column) =>
    typeof value === 'object' && value.style === 'small' ? 1 : linesOf(textOfCell(value), columns[column]!.width)
  )
  return Math.min(highest, lineHeight * Math.max(...lines))
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
}

function choicesXml(columns: readonly SheetColumn[], rows: number): string {
  const lists = columns.flatMap(({choices}, column) => {
    if (choices === undefined || rows === 0) return []
    const cells = `${letter(column)}2:${letter(column)}${rows + 1}`
    const list = `<formula1>${xmlText(choices)}</formula1></dataValidation>`
    return [`<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${xmlAttribute(cells)}">${list}`]
  })
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
}

/** The letter of one of the first 26 columns. */
function letter(column: number): string {
  return String.fromCharCode(65 + column)
}
