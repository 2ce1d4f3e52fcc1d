import type {MessageWords} from '../../language/message-words.ts'
import type {LanguageStatus, PolicyStatus, SharedStatus} from './status-report.ts'

/** More names than this are counted instead. */
const mostNames = 5

/**
 * Answer whether a policy is right in a language: yes or no, and why.
 *
 * @param status how the language is
 * @param policy how the policy is
 * @param words what says messages
 * @returns what follows the name of the language, `no. 1 passage is missing (About us).`
 */
export function languageAnswer(
  status: LanguageStatus,
  {checked, shared}: Pick<PolicyStatus, 'checked' | 'shared'>,
  words: MessageWords
): string {
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

/**
 * Say what holds for all languages of a policy.
 *
 * @param shared what they have in common
 * @param words what says messages
 * @returns lines; none when nothing does
 */
export function sharedLines(
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

/**
 * Say what cannot be read of who approved a policy.
 *
 * @param policy how the policy is
 * @param words what says messages
 * @returns a line at most
 */
export function unreadableLines(
  {id, unreadableApprovals: lines}: Pick<PolicyStatus, 'id' | 'unreadableApprovals'>,
  words: MessageWords
): string[] {
  const facts = {file: `policies/${id}/approvals.tsv`, lines: lines.join(', ')}
  return lines.length === 0 ? [] : [words.say('status.approved.unreadable', facts, lines.length)]
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

/** How many there are of something, and which; nothing when there are none. */
function counted(what: string, count: number, words: MessageWords, names = ''): string[] {
  return count === 0 ? [] : [words.say(`status.count.${what}`, {count, names}, count)]
}

function listed(names: readonly string[], words: MessageWords): string {
  const rest = names.length - mostNames
  const shown = names.slice(0, rest > 1 ? mostNames : undefined).join(', ')
  return rest > 1 ? words.say('finding.names', {names: shown, count: rest}) : shown
}
