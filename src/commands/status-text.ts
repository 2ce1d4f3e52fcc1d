import type {MessageWords} from '../language/message-words.ts'
import {approvedLines} from '../workspace/approved-lines.ts'
import {languageAnswer, sharedLines, unreadableLines} from '../workspace/status-answer.ts'
import type {PolicyStatus, StatusReport} from '../workspace/status-report.ts'
import {languageTitle} from '../language/language-title.ts'
import {publishedLines} from './published-text.ts'

/** What lines are written with. */
interface Writer {
  words: MessageWords
  /** What must stand after a command for it to find the project. */
  rootOption: string
}

/**
 * Lay out how policies are, for people: the answers, what is missing, and what to do next.
 *
 * @param report how they are
 * @param words what says it
 * @param root the folder of the project as it was asked for; default: the working directory
 * @returns lines
 */
export function statusText(report: StatusReport, words: MessageWords, root: string | undefined): string {
  const writer: Writer = {words, rootOption: root === undefined ? '' : ` --root ${quoted(root)}`}
  const {errors} = report.shared
  if (errors > 0)
    return `${words.say('status.sharedErrors', {count: errors, command: checkCommand('', writer)}, errors)}\n`
  const right = report.policies.filter(({ok}) => ok).length
  return [
    ...report.policies.map((policy) => `${policyLines(policy, writer).join('\n')}\n`),
    ...(report.policies.length > 1 ? [`${words.say('status.summary', {right, all: report.policies.length})}\n`] : [])
  ].join('\n')
}

function policyLines(policy: PolicyStatus, writer: Writer): string[] {
  const {words} = writer
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
    ...nextSteps(policy, writer).map((line) => `  ${line}`)
  ]
}

function nextSteps(policy: PolicyStatus, writer: Writer): string[] {
  const {words, rootOption} = writer
  const {id, languages, shared, checked} = policy
  const all = [shared, ...languages]
  const command = checkCommand(` ${id}`, writer)
  const has = (weight: 'errors' | 'warnings'): boolean => all.some((one) => one[weight] > 0)
  const unread = languages.some(({stalePassages, draftPassages}) => stalePassages + draftPassages > 0)
  const differs = languages.some(({published}) => published?.differences?.length)
  const next = !checked ? 'read' : has('errors') ? 'errors' : has('warnings') ? 'warnings' : undefined
  const byOwner = next === 'errors' ? ' --by owner' : ''
  return [
    ...(next === undefined ? [] : [words.say(`status.next.${next}`, {command: command + byOwner})]),
    ...(unread ? [words.say('status.next.passages', {command: `personvern translate status ${id}${rootOption}`})] : []),
    ...(differs ? [words.say('status.next.published', {command: `personvern render ${id}${rootOption}`})] : [])
  ]
}

function checkCommand(id: string, {rootOption}: Writer): string {
  return `personvern check${id}${rootOption}`
}

function quoted(text: string): string {
  return /^[\w./\\:~-]+$/.test(text) ? text : `"${text}"`
}
