import type {ExchangeState, ExchangeWords} from '../exchange.ts'
import {stateNames} from '../office/office-words.ts'
import {exchangeColumns, factsMark, looseHead, type ExchangeColumn} from './exchange-columns.ts'
import type {SheetRow} from './read-sheets.ts'

/** What a workbook says of itself in its hidden sheet; empty when that is gone. */
export type WorkbookFacts = ReadonlyMap<string, string>

/** Where columns stand, from 0. */
export type FoundColumns = ReadonlyMap<ExchangeColumn, number>

/**
 * Find what a workbook says of itself.
 *
 * @param sheets its sheets
 * @returns values by name
 */
export function findFacts(sheets: readonly (readonly SheetRow[])[]): WorkbookFacts {
  const rows = sheets.find((sheet) => sheet[0]?.cells.get(0) === factsMark) ?? []
  return new Map(rows.map(({cells}) => [cells.get(0) ?? '', cells.get(1) ?? '']))
}

/**
 * Find the head of a sheet and its columns, wherever they are.
 *
 * @param rows the rows of a sheet
 * @param facts what the workbook says of its heads
 * @param languages words of languages that heads can be in
 * @returns where the head is among the rows, and the columns; undefined when there is none
 */
export function findColumns(
  rows: readonly SheetRow[],
  facts: WorkbookFacts,
  languages: readonly ExchangeWords[]
): {head: number; columns: FoundColumns} | undefined {
  const heads = new Map<string, ExchangeColumn>()
  for (const column of exchangeColumns) {
    for (const words of languages) heads.set(looseHead(words.say(`office.columns.${column}`)), column)
  }
  // What the workbook says itself counts most.
  for (const column of exchangeColumns) {
    const own = facts.get(`column.${column}`)
    if (own !== undefined) heads.set(looseHead(own), column)
  }
  for (const [head, {cells}] of rows.entries()) {
    const columns = new Map<ExchangeColumn, number>()
    for (const [index, text] of [...cells].sort(([a], [b]) => a - b)) {
      const column = heads.get(looseHead(text))
      if (column && !columns.has(column)) columns.set(column, index)
    }
    if (columns.has('id') && columns.has('target')) return {head, columns}
  }
  return undefined
}

/**
 * The states by their names, in every language that is known.
 *
 * @param facts what the workbook says of its states
 * @param languages words of other languages
 * @returns states by name as it is compared
 */
export function findStates(
  facts: WorkbookFacts,
  languages: readonly ExchangeWords[]
): ReadonlyMap<string, ExchangeState> {
  const said = languages.flatMap((words) => stateNames(words))
  const own = stateNames({say: (key) => facts.get(key.replace('office.states.', 'state.')) ?? ''})
  return new Map([...said, ...own].map(([state, name]) => [looseHead(name), state]))
}
