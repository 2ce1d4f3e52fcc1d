import {createTranslator} from '../../src/language/create-translator.ts'
import {createMessageWords, type MessageWords} from '../../src/language/message-words.ts'
import {standardBundle, type StandardLanguage} from './standard-bundle.ts'

/**
 * Make the words of messages in a language of the product.
 *
 * @param language the language
 * @returns its words
 */
export function messageWordsOf(language: StandardLanguage): MessageWords {
  return createMessageWords(createTranslator(language, standardBundle(language), new Map()))
}
