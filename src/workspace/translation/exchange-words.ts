import type {MessageWords} from '../../language/message-words.ts'
import type {FileWords} from '../../translate/exchange/exchange.ts'
import type {Languages} from '../languages/load-languages.ts'
import {proofingLanguage} from '../project/html-language.ts'

/**
 * The words of files that are sent to translators.
 *
 * @param words what says messages in the language of whoever translates
 * @param languages the languages of the project
 * @returns what says the words below `exchange.`, and what spell checkers know languages by
 */
export function exchangeWords(words: Pick<MessageWords, 'say'>, languages: Languages): FileWords {
  return {
    say: (key, facts = {}) => words.say(`exchange.${key}`, facts),
    proofing: (language) => proofingLanguage({languages}, language)
  }
}
