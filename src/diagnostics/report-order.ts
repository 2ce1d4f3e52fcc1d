import type {ReportMessage} from './report-message.ts'
import type {Severity} from './rules.ts'
import {severities} from './severities.ts'

/**
 * The order of text that is the same everywhere: by code unit, whatever the language of the machine.
 *
 * @param a a text
 * @param b another
 * @returns negative when `a` comes first
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * The order of severities: errors first.
 *
 * @param a anything with a severity
 * @param b another
 * @returns negative when `a` weighs more
 */
export function compareWeight(a: {severity: Severity}, b: {severity: Severity}): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity)
}

/**
 * Put findings in the order of files, lines, columns and rules.
 *
 * @param messages findings, in any order
 * @returns the same, in order
 */
export function sortByPlace(messages: readonly ReportMessage[]): ReportMessage[] {
  return [...messages].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      startOf(a).line - startOf(b).line ||
      startOf(a).column - startOf(b).column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message)
  )
}

/**
 * Put errors first, then warnings, then hints; each in the order of files and lines.
 *
 * @param messages findings, in any order
 * @returns the same, in order
 */
export function sortByWeight(messages: readonly ReportMessage[]): ReportMessage[] {
  return sortByPlace(messages).sort(compareWeight)
}

/** A file as a whole comes before what is in it. */
function startOf({place}: ReportMessage): {line: number; column: number} {
  return place?.start ?? {line: 0, column: 0}
}
