import {createMessageWords, type MessageWords} from '../language/message-words.ts'
import type {Languages} from '../workspace/languages/load-languages.ts'
import {messagesLanguage} from '../workspace/languages/messages-language.ts'

/**
 * Make what says messages to whoever calls a function or builds a site.
 *
 * @param languages the languages of the project
 * @param asked the language of messages that somebody asks for, then the one that a configuration says; default: the product's own choice, also where these have no messages
 * @returns the words
 */
export function askedWords(languages: Languages, ...asked: readonly (string | undefined)[]): MessageWords {
  return createMessageWords(languages.translator(messagesLanguage(asked, languages)))
}
