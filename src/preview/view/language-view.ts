import {languageTitle} from '../../language/language-title.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {Languages} from '../../workspace/languages/load-languages.ts'
import type {LanguageName} from '../protocol.ts'

/**
 * Name a language.
 *
 * @param code its code
 * @param languages the languages there are
 * @param words the words of the application
 * @returns what it calls itself, and what the application calls it
 */
export function languageView(code: string, {translator}: Languages, words: MessageWords): LanguageName {
  const own = (key: string): string => translator(code).entry(key)?.text ?? code
  return {code, html: own('language.code'), own: own('language.name'), name: languageTitle(code, words)}
}
