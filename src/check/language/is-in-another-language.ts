import type {LanguageMeans} from '../lexicon/language-means.ts'
import {judgeSentence} from './judge-sentence.ts'

/**
 * Whether a passage seems to be in another language than it should be, all of it and not a word here and there.
 *
 * @param text the passage, as plain text
 * @param language the language it should be in
 * @param means what is known of languages
 * @returns whether it does; `false` when that cannot be told
 */
export function isInAnotherLanguage(
  text: string,
  language: string,
  {lexicon}: Pick<LanguageMeans, 'lexicon'>
): boolean {
  const stretch = {text, start: 0, end: text.length}
  const {foreign} = lexicon(language)
  return [false, true].some((loans) => {
    const search = {language, lists: foreign, loans, analyser: undefined}
    const own = (from: string) => lexicon(from).foreign.filter((list) => list.from === language)
    return judgeSentence(stretch, search, own).wholly !== undefined
  })
}
