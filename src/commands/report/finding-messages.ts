import {weigh} from '../../check/weigh.ts'
import type {Finding} from '../../diagnostics/finding.ts'
import type {ReportMessage} from '../../diagnostics/report-message.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {toReportMessage} from '../../language/to-report-message.ts'
import type {Source} from '../../source/source.ts'

/**
 * Put findings of reading and rendering into words.
 *
 * @param findings what was found
 * @param sources the files that it may be in
 * @param words what says it
 * @returns a message of each, with its place
 */
export function findingMessages(
  findings: readonly Finding[],
  sources: readonly Source[],
  words: MessageWords
): ReportMessage[] {
  return weigh(findings).map((finding) => toReportMessage(finding, {sources, words}))
}
