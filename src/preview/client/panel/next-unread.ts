import type {PolicyView} from '../../protocol.ts'
import type {SelectedPassage} from '../state/selection.ts'

/** Where reading goes on. */
export interface NextUnread {
  passage: SelectedPassage
  /** How many there are that nobody has read as they are now, but for the one that is open. */
  left: number
}

/**
 * Find the next passage of a language that nobody has read as it is now: down the page, and then from its beginning.
 *
 * @param view the policy
 * @param from the passage that is open
 * @returns where reading goes on; undefined when nothing else is left
 */
export function nextUnread(
  {passages}: Pick<PolicyView, 'passages'>,
  {language, key, index}: SelectedPassage
): NextUnread | undefined {
  const all = passages.flatMap(({versions}) => versions[language] ?? [])
  const here = all.findIndex((one) => one.there && one.key === key && one.index === index)
  const others = [...all.slice(here + 1), ...all.slice(0, Math.max(here, 0))]
  const unread = others.filter(({there, state}) => there && state !== 'reviewed')
  const [next] = unread
  return next && {passage: {language, key: next.key, index: next.index}, left: unread.length}
}
