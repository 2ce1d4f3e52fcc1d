import type {PassageRow, PolicyView} from '../../protocol.ts'
import type {SelectedPassage} from '../state/selection.ts'

/** Where reading goes on. */
export interface NextUnread {
  /** What opens the passage: one that is missing in the language is opened by what it is to be translated from. */
  passage: SelectedPassage
  /** How many there are that nobody has read as they are now, missing ones too, but for the one that is open. */
  left: number
}

/**
 * Find the next passage of a language that nobody has read as it is now, or that is missing: down the page, and then from its beginning.
 *
 * @param view the policy, its languages the source first
 * @param from the passage that is open, in any language
 * @param language the language that is read; default: that of the passage
 * @returns where reading goes on; undefined when nothing else is left
 */
export function nextUnread(
  {passages, languages}: Pick<PolicyView, 'languages' | 'passages'>,
  from: SelectedPassage,
  language = from.language
): NextUnread | undefined {
  const here = passages.findIndex(({versions}) => isOpen(versions[from.language], from))
  const others = [...passages.slice(here + 1), ...passages.slice(0, Math.max(here, 0))]
  const source = languages[0]?.language.code ?? language
  const unread = others.filter(({versions}) => versions[language] && versions[language].state !== 'reviewed')
  const [next] = unread.flatMap((row) => opens(row, language, source) ?? [])
  return next && {passage: next, left: unread.length}
}

function isOpen(version: PassageRow['versions'][string] | undefined, {key, index}: SelectedPassage): boolean {
  return version?.there === true && version.key === key && version.index === index
}

function opens({versions}: PassageRow, language: string, source: string): SelectedPassage | undefined {
  const where = versions[language]?.there ? language : source
  const version = versions[where]
  return version?.there ? {language: where, key: version.key, index: version.index} : undefined
}
