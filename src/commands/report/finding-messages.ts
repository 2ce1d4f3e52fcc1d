import {weigh} from '../../check/weigh.ts'
import type {Finding} from '../../diagnostics/finding.ts'
import type {ReportMessage} from '../../diagnostics/report-message.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {toReportMessage} from '../../language/to-report-message.ts'
import type {Source} from '../../source/source.ts'
import {pipedFile} from '../../workspace/policy/piped-file.ts'

/**
 * Put findings of reading and rendering into words.
 *
 * @param findings what was found
 * @param sources the files that it may be in
 * @param words what says it
 * @param way the way from the working directory to the project, with `/`; default: none
 * @returns a message of each, with its place
 */
export function findingMessages(
  findings: readonly Finding[],
  sources: readonly Source[],
  words: MessageWords,
  way = ''
): ReportMessage[] {
  return weigh(findings).map((finding) =>
    toReportMessage(finding, {sources, words, prefix: finding.file === pipedFile ? '' : way})
  )
}
