import {visible} from './report-characters.ts'
import type {ReportMessage} from './report-message.ts'
import {sortByWeight} from './report-order.ts'
import {linesOf, relatedLines} from './report-place.ts'
import type {Severity} from './rules.ts'

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/**
 * Lay findings out as workflow commands of GitHub Actions, which show them beside the lines of a change.
 *
 * @param messages findings in words, in any order
 * @returns a command a line, errors first since only the first few of a step are shown; empty when there is nothing
 */
export function reportGithub(messages: readonly ReportMessage[]): string {
  return sortByWeight(messages)
    .map((message) => `::${commands[message.severity]} ${properties(message)}::${data(message)}\n`)
    .join('')
}

/** Where it is, and the rule as the heading. */
function properties({file, place, rule}: ReportMessage): string {
  const {line, column, endLine, endColumn} = linesOf(place)
  const given: [string, string | number][] = []
  if (file !== '') given.push(['file', file])
  if (place) {
    given.push(['line', line])
    // Columns of a stretch of several lines are refused.
    if (endLine === line) given.push(['col', column])
    given.push(['endLine', endLine])
    if (endLine === line) given.push(['endColumn', endColumn])
  }
  given.push(['title', rule])
  return given.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
}

function data(message: ReportMessage): string {
  const parts = [message.message, ...relatedLines(message), message.note, message.url, message.who]
  return escapeData(parts.filter(Boolean).join('\n'))
}

/** What ends a command, or begins an escape. */
function escapeData(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\n', '%0A')
}

/** What ends a property, too. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
