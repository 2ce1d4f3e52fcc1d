import {languageTitle} from '../../language/language-title.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {approvedLines} from '../../workspace/status/approved-lines.ts'
import {languageAnswer, sharedLines, unreadableLines} from '../../workspace/status/status-answer.ts'
import type {PolicyStatus, StatusReport} from '../../workspace/status/status-report.ts'
import {nextSteps, sharedErrors} from './next-steps.ts'
import {publishedLines} from './published-lines.ts'

/**
 * Lay out how policies are, for people: the answers, what is missing, and what to do next.
 *
 * @param report how they are
 * @param words what says it
 * @param root the folder of the project as it was asked for; default: the working directory
 * @returns lines
 */
export function statusText(report: StatusReport, words: MessageWords, root: string | undefined): string {
  const {errors} = report.shared
  if (errors > 0) return `${sharedErrors(errors, words, root)}\n`
  const right = report.policies.filter(({ok}) => ok).length
  return [
    ...report.policies.map((policy) => `${policyLines(policy, words, root).join('\n')}\n`),
    ...(report.policies.length > 1 ? [`${words.say('status.summary', {right, all: report.policies.length})}\n`] : [])
  ].join('\n')
}

function policyLines(policy: PolicyStatus, words: MessageWords, root: string | undefined): string[] {
  const {id, checked, languages, shared} = policy
  const anyApproved = languages.some(({approved}) => approved !== null)
  const told = languages.flatMap((status) => [
    `  ${languageTitle(status.language, words)}: ${languageAnswer(status, policy, words)}`,
    ...(anyApproved ? approvedLines(status, words).map((line) => `    ${line}`) : []),
    ...publishedLines(status.published, words).map((line) => `    ${line}`)
  ])
  return [
    id,
    ...(checked ? [] : [`  ${words.say('status.unchecked')}`]),
    ...told,
    ...sharedLines(shared, words).map((line) => `  ${line}`),
    ...unreadableLines(policy, words).map((line) => `  ${line}`),
    ...nextSteps(policy, words, root).map((line) => `  ${line}`)
  ]
}
