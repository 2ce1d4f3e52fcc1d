import {replacePassages} from '../../translate/passages/replace-passages.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import {otherForm} from '../../translate/state/plural-forms.ts'
import type {Wording} from '../wording/wording.ts'

/** Where words are to be put. */
export interface TextPlace {
  wording: Pick<Wording, 'languages' | 'words'>
  /** Every passage of the words, in every language. */
  statuses: readonly PassageStatus[]
  language: string
  key: string
}

/**
 * Make a text with other passages in it.
 *
 * @param place which text
 * @param written the passages that are replaced or put in, as they are to be written
 * @returns the text; undefined when what was written would not be the passages that it should be
 */
export function textWith(
  {wording, statuses, language, key}: TextPlace,
  written: ReadonlyMap<PassageStatus, string>
): string | undefined {
  const all = statuses.filter((status) => status.language === language && status.key === key)
  return replacePassages(
    key,
    wording.words.get(language)?.get(key)?.text,
    sourceText(wording, key),
    all.map((status) => ({...status, written: written.get(status)}))
  )
}

/**
 * The text that a key is translated from; a plural form that the source does not have is made from the common one.
 *
 * @param wording the words
 * @param key the key
 * @returns the text; empty when the source has none
 */
export function sourceText({words, languages}: TextPlace['wording'], key: string): string {
  const source = words.get(languages[0]!)
  return (source?.get(key) ?? source?.get(otherForm(key)))?.text ?? ''
}
