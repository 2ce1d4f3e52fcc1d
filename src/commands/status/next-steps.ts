import type {MessageWords} from '../../language/message-words.ts'
import type {PolicyStatus} from '../../workspace/status/status-report.ts'
import {argumentText} from '../report/argument-text.ts'
import {rootOption} from '../report/root-option.ts'

/**
 * Say what to do next about a policy.
 *
 * @param policy how it is
 * @param words what says it
 * @param root the folder of the project as it was asked for; default: the working directory
 * @returns lines, the most pressing first; none when there is nothing to do
 */
export function nextSteps(policy: PolicyStatus, words: MessageWords, root: string | undefined): string[] {
  const {id, languages, shared, checked} = policy
  const all = [shared, ...languages]
  const target = `${argumentText(id)}${rootOption(root)}`
  const has = (weight: 'errors' | 'warnings'): boolean => all.some((one) => one[weight] > 0)
  const unread = languages.some(({stalePassages, draftPassages}) => stalePassages + draftPassages > 0)
  const differs = languages.some(({published}) => published?.differences?.length)
  const next = !checked ? 'read' : has('errors') ? 'errors' : has('warnings') ? 'warnings' : undefined
  const command = `personvern check ${target}${next === 'errors' ? ' --by owner' : ''}`
  return [
    ...(next === undefined ? [] : [words.say(`status.next.${next}`, {command})]),
    ...(unread ? [words.say('status.next.passages', {command: `personvern translate status ${target}`})] : []),
    ...(differs ? [words.say('status.next.published', {command: `personvern render ${target}`})] : [])
  ]
}

/**
 * Say that no policy could be checked, because something is wrong with what they share, and what to do.
 *
 * @param errors how many errors there are
 * @param words what says it
 * @param root the folder of the project as it was asked for; default: the working directory
 * @returns a line
 */
export function sharedErrors(errors: number, words: MessageWords, root: string | undefined): string {
  const command = `personvern check${rootOption(root)}`
  return words.say('status.sharedErrors', {count: errors, command}, errors)
}
