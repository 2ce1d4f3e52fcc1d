import {wordsOf} from '../../check/text/words.ts'
import type {ExchangeUnit} from '../exchange/exchange.ts'
import type {ProtectedPart, Segment} from '../passages/segment.ts'

/**
 * Count the words of a passage as people read it: its text, and facts by their value. Code, addresses and quotations in another
 * language are none, and numbers alone are none either.
 *
 * @param segment its words
 * @returns how many there are
 */
export function countWords(segment: Segment): number {
  return wordsOf(segment.map((part) => (typeof part === 'string' ? part : readAs(part))).join('')).length
}

/**
 * Count the words that a translator reads of a passage that is sent out.
 *
 * @param unit the passage
 * @returns how many words its source has
 */
export function countUnit({source, parts}: Pick<ExchangeUnit, 'parts' | 'source'>): number {
  return countWords(source.flatMap((piece) => (typeof piece === 'string' ? piece : (parts[piece - 1] ?? []))))
}

/** Marks of emphasis stand within words; what else is protected stands between them. */
function readAs({kind, raw, shown}: ProtectedPart): string {
  if (kind === 'open' || kind === 'close') return ''
  if (kind !== 'fact') return ' '
  // A value that is not known is one word, not the path of its placeholder.
  return shown === raw ? 'x' : shown
}
