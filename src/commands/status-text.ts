import type {MessageWords} from '../language/message-words.ts'
import type {LanguageStatus, PolicyStatus, SharedStatus, StatusReport} from '../workspace/status-report.ts'
import {approvedLines} from './approved-text.ts'
import {languageTitle} from './language-title.ts'
import {publishedLines} from './published-text.ts'

/** More names than this are counted instead. */
const mostNames = 5

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

function unreadableLines({id, unreadableApprovals: lines}: PolicyStatus, words: MessageWords): string[] {
  const facts = {file: `policies/${id}/approvals.tsv`, lines: lines.join(', ')}
  return lines.length === 0 ? [] : [words.say('status.approved.unreadable', facts, lines.length)]
}

/** Yes or no, and why. */
function languageAnswer(status: LanguageStatus, {checked, shared}: PolicyStatus, words: MessageWords): string {
  const {ok, errors, warnings, missingFile} = status
  const found = partsOf(status, words).join(', ')
  if (ok && found === '') return words.say('status.yes')
  if (ok) return words.say(warnings > 0 ? 'status.yesBut' : 'status.yesWith', {found})
  if (!checked && errors === 0) return words.say('status.unknown')
  return [
    words.say('status.no'),
    ...(missingFile === null ? [] : [words.say('status.missingFile', {file: missingFile})]),
    ...(shared.errors > 0 && errors === 0 ? [words.say('status.sharedToo')] : []),
    ...(found === '' ? [] : [`${found}.`])
  ].join(' ')
}

function partsOf(status: LanguageStatus, words: MessageWords): string[] {
  const {missingPassages, missingFacts, errors, otherErrors} = status
  const passages = missingPassages.reduce((sum, {count}) => sum + count, 0)
  const titles = [...new Set(missingPassages.map(({key, title}) => title ?? key))]
  const others = otherErrors < errors ? 'otherErrors' : 'errors'
  return [
    counted('passages', passages, words, listed(titles, words)),
    counted('stale', status.stalePassages, words),
    counted('drafts', status.draftPassages, words),
    counted('facts', missingFacts.length, words, listed(missingFacts, words)),
    counted(others, otherErrors, words),
    counted('warnings', status.warnings, words),
    counted('hints', status.hints, words)
  ].flat()
}

function sharedLines(
  {openQuestions, otherErrors, unshownFacts, warnings, hints}: SharedStatus,
  words: MessageWords
): string[] {
  const found = [
    counted('errors', otherErrors, words),
    counted('open', openQuestions, words),
    counted('warnings', warnings, words),
    counted('hints', hints, words)
  ].flat()
  const names = listed(unshownFacts, words)
  return [
    ...(found.length > 0 ? [words.say('status.shared', {found: found.join(', ')})] : []),
    ...counted('unshown', unshownFacts.length, words, names)
  ]
}

/** How many there are of something, and which; nothing when there are none. */
function counted(what: string, count: number, words: MessageWords, names = ''): string[] {
  return count === 0 ? [] : [words.say(`status.count.${what}`, {count, names}, count)]
}

function listed(names: readonly string[], words: MessageWords): string {
  const rest = names.length - mostNames
  const shown = names.slice(0, rest > 1 ? mostNames : undefined).join(', ')
  return rest > 1 ? words.say('status.names', {names: shown, count: rest}) : shown
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
