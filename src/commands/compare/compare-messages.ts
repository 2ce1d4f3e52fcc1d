import type {Side} from '../../compare/difference.ts'
import {quotation} from '../../compare/quotation.ts'
import type {Place} from '../../diagnostics/finding.ts'
import type {ReportMessage} from '../../diagnostics/report-message.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {toReportMessage} from '../../language/to-report-message.ts'
import type {Comparison} from '../../workspace/published/compare-files.ts'
import {createDifferenceWords} from './difference-words.ts'

/**
 * Put what was found in a comparison into words, for programs: each difference at its place in the page that lacks something, with the other page's
 * words as what was expected.
 *
 * @param comparison what was found
 * @param words what says messages
 * @returns messages for reports
 */
export function compareMessages({pages, differences, foreign}: Comparison, words: MessageWords): ReportMessage[] {
  const says = createDifferenceWords(pages, words)
  const at = ({page, line}: Side): Pick<ReportMessage, 'file' | 'place'> => ({
    file: pages[page]!.file,
    ...(line !== undefined && {place: lineAt(line)})
  })
  return [
    ...differences.map((difference): ReportMessage => ({
      ...at(difference.lacks),
      rule: difference.rule,
      severity: difference.severity,
      message: says.message(difference),
      who: '',
      actual: quotation(difference.lacks),
      expected: [quotation(difference.has)],
      related: [{...at(difference.has), message: quotation(difference.has)}]
    })),
    ...foreign.map((finding) => toReportMessage(finding, {sources: [], words}))
  ]
}

function lineAt(line: number): Place {
  const start = {line, column: 1, offset: 0}
  return {start, end: start}
}
