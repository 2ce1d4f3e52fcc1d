import {visible} from '../../../diagnostics/report-characters.ts'
import type {ExchangeWords} from '../exchange.ts'
import {nameLanguage} from '../office/office-words.ts'

/** The columns of an exchange workbook, in their order, and how wide they are, in characters. */
export const columnWidths = {id: 13, where: 22, source: 56, target: 56, state: 17, notes: 42, comments: 32} as const

/** A column of an exchange workbook. */
export type ExchangeColumn = keyof typeof columnWidths

/** The columns, in their order. */
export const exchangeColumns = Object.keys(columnWidths) as readonly ExchangeColumn[]

/** The first cell of the sheet by which a workbook is known again, and the version of what stands below it. */
export const [factsMark, factsVersion] = ['personvern-exchange', '1'] as const

/**
 * The head of a column.
 *
 * @param column the column
 * @param languages what is translated, and to what
 * @param words what says it
 * @returns its head; in brackets, the language of what stands below
 */
export function headOf(
  column: ExchangeColumn,
  languages: {source: string; target: string},
  words: ExchangeWords
): string {
  const said = visible(words.say(`office.columns.${column}`))
  return column === 'source' || column === 'target' ? `${said} (${nameLanguage(languages[column], words)})` : said
}

/**
 * A head as it is compared, whatever the languages below it.
 *
 * @param head a head
 * @returns its words, in small letters
 */
export function looseHead(head: string): string {
  return head
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^()]*\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
