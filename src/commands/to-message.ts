import {VFileMessage} from 'vfile-message'
import type {Finding} from '../diagnostics/finding.ts'
import {severityOf} from '../diagnostics/rules.ts'
import type {MessageWords} from '../language/message-words.ts'
import type {Source} from '../source/source.ts'

const fatality = {error: true, warning: false, info: undefined} as const

/**
 * Put a finding into words and find its place: late, and once.
 *
 * @param finding the finding
 * @param sources the files that it may be in
 * @param words what says it
 * @returns a message for reports
 */
export function toMessage(finding: Finding, sources: readonly Source[], words: MessageWords): VFileMessage {
  const {reason, note} = words.finding(finding)
  const source = sources.find(({file}) => file === finding.file)
  const place = finding.place ?? source?.locate(finding.path ?? [], finding.at, finding.excerpt)
  const message = new VFileMessage(reason, {...(place && {place}), ruleId: finding.rule, source: 'personvern'})
  message.file = finding.file
  message.fatal = fatality[severityOf(finding)]
  if (note !== undefined) message.note = note
  return message
}
