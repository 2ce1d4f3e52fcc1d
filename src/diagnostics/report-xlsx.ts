import {groupMessages, type Grouping} from './report-groups.ts'
import {reportColumns, type ReportMessage, type ReportWords} from './report-message.ts'
import {relatedLines} from './report-place.ts'
import {writeWorkbook} from './write-workbook.ts'

/** How a workbook is laid out. */
export interface XlsxOptions {
  /** What findings are gathered by; default: `owner`, who must answer. */
  by?: Grouping | undefined
}

type Column = (typeof reportColumns)[number]

/** How wide columns are, in characters. */
const widths: Readonly<Record<Column, number>> = {
  who: 28,
  severity: 11,
  file: 34,
  line: 8,
  rule: 26,
  message: 60,
  note: 60,
  answer: 44
}

/**
 * Lay findings out as a workbook with one sheet, to send to those who must answer: a row a finding, hints too since there is a
 * filter, and an empty column for answers.
 *
 * @param messages findings in words, in any order
 * @param words the name of the sheet and the heads of its columns
 * @param options how it is laid out
 * @returns the bytes of an XLSX file
 */
export function reportXlsx(
  messages: readonly ReportMessage[],
  words: ReportWords,
  {by = 'owner'}: XlsxOptions = {}
): Uint8Array {
  const columns = reportColumns.map((column) => ({title: words.columns[column], width: widths[column]}))
  const sorted = groupMessages(messages, by).flatMap((group) => group.messages)
  return writeWorkbook({name: words.sheet, columns, rows: sorted.map((message) => row(message, words))})
}

function row(message: ReportMessage, words: ReportWords): (string | number)[] {
  const values: Readonly<Record<Column, string | number>> = {
    who: message.who,
    severity: words[message.severity],
    file: message.file,
    line: message.place?.start.line ?? '',
    rule: message.rule,
    message: [message.message, ...relatedLines(message)].join('\n'),
    note: [message.note, message.url].filter(Boolean).join('\n'),
    answer: ''
  }
  return reportColumns.map((column) => values[column])
}
