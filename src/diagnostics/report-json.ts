import type {ReportMessage, ReportRelated} from './report-message.ts'
import {sortByPlace} from './report-order.ts'
import {linesOf} from './report-place.ts'

/**
 * Lay findings out for programs: an array of objects.
 *
 * @param messages findings in words, in any order
 * @returns JSON, ending with a line break; what is the file as a whole points at its beginning
 */
export function reportJson(messages: readonly ReportMessage[]): string {
  return `${JSON.stringify(sortByPlace(messages).map(toRecord), null, 2)}\n`
}

function toRecord(reported: ReportMessage): Record<string, unknown> {
  const {file, place, rule, severity, message, note, url, actual, expected, related} = reported
  return {
    file,
    ...linesOf(place),
    rule,
    severity,
    message,
    ...(note !== undefined && {note}),
    ...(url !== undefined && {url}),
    ...(actual !== undefined && {actual}),
    ...(expected && {expected}),
    ...(related && {related: related.map(toRelated)})
  }
}

function toRelated({file, place, message}: ReportRelated): Record<string, unknown> {
  return {file, ...linesOf(place), ...(message !== undefined && {message})}
}
