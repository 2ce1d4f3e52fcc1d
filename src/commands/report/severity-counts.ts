import type {ReportMessage} from '../../diagnostics/report-message.ts'
import type {Severity} from '../../diagnostics/rules.ts'
import {severities} from '../../diagnostics/severities.ts'
import type {MessageWords} from '../../language/message-words.ts'

/** How many findings there are of a severity. */
export interface SeverityCount {
  severity: Severity
  /** That, in words. */
  text: string
}

/**
 * Count findings by how much they weigh.
 *
 * @param messages the findings
 * @param words what says messages
 * @returns the severities that there are findings of, the heaviest first
 */
export function severityCounts(messages: readonly ReportMessage[], words: MessageWords): SeverityCount[] {
  return severities.flatMap((severity) => {
    const count = messages.filter((message) => message.severity === severity).length
    return count === 0 ? [] : [{severity, text: words.say(`check.count.${severity}`, {count}, count)}]
  })
}
