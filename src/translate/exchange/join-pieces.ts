import type {ExchangeText} from './exchange.ts'

/**
 * Make a text of pieces as they were found: texts beside each other are one, and none is empty.
 *
 * @param pieces text and numbers of parts, in order
 * @returns the text
 */
export function joinPieces(pieces: Iterable<number | string>): ExchangeText {
  const joined: (number | string)[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece
    else if (piece !== '') joined.push(piece)
  }
  return joined
}
