import type {MessageWords} from '../../language/message-words.ts'
import type {ExchangeWords} from '../../translate/exchange/exchange.ts'

/**
 * The words of files that are sent to translators.
 *
 * @param words what says messages in the language of whoever translates
 * @returns what says the words below `exchange.`
 */
export function exchangeWords(words: Pick<MessageWords, 'say'>): ExchangeWords {
  return {say: (key, facts = {}) => words.say(`exchange.${key}`, facts)}
}
