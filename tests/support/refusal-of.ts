import {UnreadableExchange} from '../../src/translate/exchange/exchange.ts'

/**
 * Why a file for translators is refused.
 *
 * @param read reads it
 * @returns the reason, and where
 * @throws Error when it was read, and whatever else went wrong
 */
export function refusalOf(read: () => unknown): [string, string | undefined] {
  try {
    read()
  } catch (error) {
    if (error instanceof UnreadableExchange) return [error.reason, error.place]
    throw error
  }
  throw new Error('it was read')
}
