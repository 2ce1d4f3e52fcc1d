import {reportColumns, type ReportWords} from '../../diagnostics/report-message.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {severityWords} from './severity-words.ts'

/**
 * Say the words that reports need besides those of the findings.
 *
 * @param words what says messages
 * @returns the words
 */
export function reportWords(words: MessageWords): ReportWords {
  return {
    ...severityWords(words),
    title: words.say('report.title'),
    sheet: words.say('report.sheet'),
    nothing: words.say('report.nothing'),
    general: words.say('report.general'),
    columns: Object.fromEntries(
      reportColumns.map((column) => [column, words.say(`report.column.${column}`)])
    ) as ReportWords['columns'],
    hints: (count, rules) => words.say('report.hints', {count, rules}, count)
  }
}
