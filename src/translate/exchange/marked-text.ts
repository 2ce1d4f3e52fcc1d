import {joinTexts} from '../passages/join-texts.ts'
import type {ProtectedPart} from '../passages/segment.ts'
import type {ExchangeText} from './exchange.ts'

/** Stand around a protected part in forms that are text alone: its number, and what people see of it. */
const [open, close] = ['⟦', '⟧'] as const

/** The marks themselves, where a text holds them. */
const literals: Readonly<Record<string, string>> = {[open]: `${open}(${close}`, [close]: `${open})${close}`}

const marks = /⟦\s*(?:(\d{1,6})(?=[\s⟧])[^⟦⟧]*|([()]))\s*⟧/g

/**
 * Write a text for forms that have no protected parts of their own: `Send til ⟦1 DFØ⟧`.
 *
 * @param text a text with numbers
 * @param parts what they stand for
 * @returns text alone
 */
export function writeMarked(text: ExchangeText, parts: readonly ProtectedPart[]): string {
  return text
    .map((piece) =>
      typeof piece === 'string' ? piece.replace(/[⟦⟧]/g, (mark) => literals[mark]!) : markOf(piece, parts[piece - 1])
    )
    .join('')
}

/** The mark of one part by its number, from 1: `⟦1 DFØ⟧`. */
function markOf(number: number, part: Pick<ProtectedPart, 'shown'> | undefined): string {
  const shown = part?.shown.replace(/[⟦⟧\s]+/g, ' ').trim() ?? ''
  return `${open}${number}${shown === '' ? '' : ` ${shown}`}${close}`
}

/**
 * Read a text with marks.
 *
 * @param text text alone, as it came back
 * @returns the text with numbers; marks that are broken stay text
 */
export function readMarked(text: string): ExchangeText {
  const pieces: (number | string)[] = []
  let from = 0
  for (const {0: whole, 1: number, 2: literal, index} of text.matchAll(marks)) {
    pieces.push(text.slice(from, index), number === undefined ? (literal === '(' ? open : close) : Number(number))
    from = index + whole.length
  }
  return joinTexts([...pieces, text.slice(from)])
}
