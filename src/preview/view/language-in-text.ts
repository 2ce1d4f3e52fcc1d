import {languageTitle} from '../../language/language-title.ts'
import type {MessageWords} from '../../language/message-words.ts'

/**
 * Name a language within a sentence.
 *
 * @param code its code
 * @param words what says it
 * @returns its name, `nynorsk`; as at the beginning of a line where there is no other
 */
export function languageInText(code: string, words: MessageWords): string {
  const key = `finding.word.language.${code}`
  const name = words.say(key)
  return name === key ? languageTitle(code, words) : name
}
