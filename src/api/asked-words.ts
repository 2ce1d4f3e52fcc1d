import {createMessageWords, type MessageWords} from '../language/message-words.ts'
import {speaks} from '../workspace/check-messages-language.ts'
import type {Languages} from '../workspace/load-languages.ts'

/**
 * Make what says messages to whoever calls a function or builds a site.
 *
 * @param languages the languages of the project
 * @param asked the language of messages that somebody asks for; default: the product's own choice, also where that has no messages
 * @returns the words
 */
export function askedWords(languages: Languages, asked: string | undefined): MessageWords {
  const language = asked !== undefined && speaks(asked, languages) ? asked : languages.messages
  return createMessageWords(languages.translator(language))
}
