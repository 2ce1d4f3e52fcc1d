import {createMessageWords, type MessageWords} from '../language/message-words.ts'
import type {Languages} from '../workspace/load-languages.ts'

/**
 * Make what says messages to whoever calls a function or builds a site.
 *
 * @param languages the languages of the project
 * @param asked the language of messages that somebody asks for; default: the product's own choice, also where that has no messages
 * @returns the words
 */
export function askedWords({known, messages, translator}: Languages, asked: string | undefined): MessageWords {
  const speaks = asked !== undefined && known.includes(asked) && translator(asked).has('report.error')
  return createMessageWords(translator(speaks ? asked : messages))
}
