import type {ExchangeWords} from '../exchange.ts'
import {looseHead} from '../xlsx/exchange-columns.ts'

/** Where the texts stand in the rows of a table. */
export interface DocumentColumns {
  /** Undefined when it is not there. */
  source: number | undefined
  target: number
  /** How many cells a row has. */
  count: number
}

/** The columns as they are written. */
export const ownColumns: DocumentColumns = {source: 1, target: 2, count: 3}

/**
 * Find the columns of a table by their heads: others may have come before and between them.
 *
 * @param heads the cells of the head, the first of which says what the document is
 * @param languages words of languages that heads can be in
 * @returns the columns; those that are written when no head is known and none has come; undefined when nobody can tell which is which
 */
export function findDocumentColumns(
  heads: readonly string[],
  languages: readonly ExchangeWords[]
): DocumentColumns | undefined {
  const at = (column: 'source' | 'target'): number | undefined => {
    const names = languages.map((words) => looseHead(words.say(`office.columns.${column}`)))
    const found = heads.findIndex((head, index) => index > 0 && names.includes(looseHead(head)))
    return found > 0 ? found : undefined
  }
  const [source, target] = [at('source'), at('target')]
  if (target !== undefined) return {source, target, count: heads.length}
  return heads.length <= ownColumns.count ? ownColumns : undefined
}

/**
 * Whether the texts of a row stand where the columns are: cells can be put into one row alone.
 *
 * @param cells how many cells the row has
 * @param columns the columns
 * @returns whether they do; rows of the table as it is written may be short
 */
export function fitsColumns(cells: number, {count}: DocumentColumns): boolean {
  return cells === count || (cells < count && count <= ownColumns.count)
}
