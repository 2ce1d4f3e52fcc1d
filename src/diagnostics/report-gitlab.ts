import {createHash} from 'node:crypto'
import {oneLine} from './report-characters.ts'
import type {ReportMessage} from './report-message.ts'
import {sortByPlace} from './report-order.ts'
import {linesOf} from './report-place.ts'
import type {Severity} from './rules.ts'

const severities: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', info: 'info'}

const program = 'personvern'

/**
 * Lay findings out as a report of Code Quality, which GitLab shows in merge requests, beside the lines of a change
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 *
 * @param messages findings in words, in any order
 * @returns JSON, ending with a line break: an array of issues
 */
export function reportGitlab(messages: readonly ReportMessage[]): string {
  const taken = new Map<string, number>()
  return `${JSON.stringify(
    sortByPlace(messages).map((message) => issue(message, fingerprint(message, taken))),
    null,
    2
  )}\n`
}

function issue({file, place, rule, severity, message, note}: ReportMessage, fingerprint: string): object {
  return {
    description: oneLine([message, note].filter(Boolean).join(' ')),
    check_name: rule,
    fingerprint,
    severity: severities[severity],
    // What is in no file still needs a path.
    location: {path: file || program, lines: {begin: linesOf(place).line}}
  }
}

/** An issue is known by it, between branches too: so lines do not count, and of two that are equal the second has a number. */
function fingerprint({file, policy = '', rule, message}: ReportMessage, taken: Map<string, number>): string {
  const known = [file, policy, rule, message].join('\0')
  const times = (taken.get(known) ?? 0) + 1
  taken.set(known, times)
  return createHash('sha256').update(`${known}\0${times}`).digest('hex')
}
