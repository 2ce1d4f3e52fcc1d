import {writeCsv} from '../../diagnostics/write-csv.ts'
import {writeWorkbook} from '../../diagnostics/write-workbook.ts'
import type {Register, RegisterField} from './register.ts'

/** What the sheets of a workbook and what stands in them are called. */
export interface RegisterWords {
  activities: string
  organisation: string
  /** The head of what is told of the organisation, beside what it is called. */
  value: string
  /** What stands between the cells of a text file. */
  separator: string
}

/** What a head needs besides its letters, for the mark of the filter, in characters. */
const room = 4

/** How wide the columns of the organisation are, in characters. */
const organisationWidths = [52, 90] as const

/**
 * Lay the record out as a workbook: a sheet for what holds for all activities, and one with a row an activity.
 *
 * @param register the record
 * @param words what sheets and columns are called
 * @returns the bytes of an XLSX file
 */
export function registerXlsx(register: Register, words: RegisterWords): Uint8Array {
  const {organisation, activities} = register
  return writeWorkbook(
    {
      name: words.organisation,
      columns: [register.title, words.value].map((title, index) => ({title, width: organisationWidths[index]!})),
      rows: organisation.map((field) => [field.label, cellOf(field)])
    },
    {
      name: words.activities,
      columns: register.columns.map(({label, width}) => ({title: label, width: Math.max(width, label.length + room)})),
      rows: activities.map(({fields}) => fields.map(cellOf))
    }
  )
}

/**
 * Lay the record out as one table of text: what holds for all activities stands in each row.
 *
 * @param register the record
 * @param words what stands between cells
 * @returns CSV; of a declaration without activities, the organisation alone
 */
export function registerCsv(register: Register, {separator}: Pick<RegisterWords, 'separator'>): string {
  const {organisation, activities, columns} = register
  const empty = columns.map((column) => ({...column, lines: []}))
  const rows = activities.length > 0 ? activities.map(({fields}) => fields) : [empty]
  return writeCsv(
    [
      [...organisation, ...columns].map(({label}) => label),
      ...rows.map((fields) => [...organisation, ...fields].map(cellOf))
    ],
    separator
  )
}

/** What stands in a cell: a line for each thing that is told. */
function cellOf({lines}: RegisterField): string {
  return lines.map(({text}) => text).join('\n')
}
