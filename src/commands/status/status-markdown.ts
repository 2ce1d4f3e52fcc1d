import {markdownText} from '../../diagnostics/report-characters.ts'
import {tableMarkdown} from '../../diagnostics/table-markdown.ts'
import {languageTitle} from '../../language/language-title.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {approvedLines} from '../../workspace/status/approved-lines.ts'
import {languageAnswer, sharedLines, unreadableLines} from '../../workspace/status/status-answer.ts'
import type {PolicyStatus, StatusReport} from '../../workspace/status/status-report.ts'
import {nextSteps, sharedErrors} from './next-steps.ts'
import {publishedLines} from './published-lines.ts'

/** More policies than this are counted instead: the summary of a job may hold one MiB. */
const mostRows = 200

/** More policies than this are not told what to do about. */
const mostSteps = 20

/** What stands where a policy is not in a language. */
const nothing = '–'

/**
 * Lay out how policies are, for the summary of a job or a note on a merge request: a table with a row a policy and a column a language,
 * and what to do first. What presses most is told first.
 *
 * @param report how they are
 * @param words what says it
 * @param root the folder of the project as it was asked for; default: the working directory
 * @returns Markdown, ending with a line break
 */
export function statusMarkdown(report: StatusReport, words: MessageWords, root: string | undefined): string {
  const title = `## ${markdownText(words.say('status.table.title'))}`
  const {errors} = report.shared
  if (errors > 0) return `${title}\n\n${markdownText(sharedErrors(errors, words, root))}\n`
  const policies = report.policies.toSorted((a, b) => pressure(a) - pressure(b))
  const right = report.policies.filter(({ok}) => ok).length
  const rest = policies.length - mostRows
  const more = {count: rest, command: 'personvern status'}
  const parts = [
    title,
    ...(policies.length > 1 ? [markdownText(words.say('status.summary', {right, all: policies.length}))] : []),
    table(policies.slice(0, mostRows), words).trimEnd(),
    ...(rest > 0 ? [markdownText(words.say('status.table.more', more, rest))] : []),
    ...stepsPart(policies, words, root)
  ]
  return `${parts.join('\n\n')}\n`
}

/** How much a policy presses, least first; those that press alike stay in the order of their ids. */
function pressure({checked, ok, found}: PolicyStatus): number {
  if (!checked) return 0
  if (!ok) return 1
  return found.warnings > 0 ? 2 : 3
}

function table(policies: readonly PolicyStatus[], words: MessageWords): string {
  const languages = [...new Set(policies.flatMap((policy) => policy.languages.map(({language}) => language)))]
  const head = [
    words.say('status.table.policy'),
    ...languages.map((language) => languageTitle(language, words)),
    words.say('status.table.errors'),
    words.say('status.table.warnings')
  ]
  const rows = policies.map((policy) => [
    policy.id,
    ...languages.map((language) => cell(policy, language, words)),
    String(policy.found.errors),
    String(policy.found.warnings)
  ])
  return tableMarkdown(head, rows)
}

/** The answer, who approved the language, and whether what is published says the same. */
function cell(policy: PolicyStatus, language: string, words: MessageWords): string {
  const status = policy.languages.find((one) => one.language === language)
  if (!status) return nothing
  const anyApproved = policy.languages.some(({approved}) => approved !== null)
  return [
    capitalised(languageAnswer(status, policy, words), words.language),
    ...(anyApproved ? approvedLines(status, words) : []),
    ...publishedLines(status.published, words).slice(0, 1)
  ].join(' ')
}

/** What to do about the policies that press most; nothing when no policy does. */
function stepsPart(policies: readonly PolicyStatus[], words: MessageWords, root: string | undefined): string[] {
  const items = policies.flatMap((policy) => {
    const lines = [
      ...(policy.checked ? [] : [words.say('status.unchecked')]),
      ...sharedLines(policy.shared, words),
      ...unreadableLines(policy, words),
      ...nextSteps(policy, words, root)
    ]
    return lines.length === 0 ? [] : [`- **${markdownText(policy.id)}**: ${markdownText(lines.join(' '))}`]
  })
  if (items.length === 0) return []
  return [`### ${markdownText(words.say('status.table.first'))}`, items.slice(0, mostSteps).join('\n')]
}

function capitalised(text: string, language: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(language))
}
