import type {ProtectedPart, Segment} from '../../passages/segment.ts'

/** A passage in which everything that must come back as it is has a number. */
export interface HeldText {
  /** Text, and numbers from 1. */
  pieces: readonly (number | string)[]
  /** What the numbers stand for: protected parts, and stretches of text that would be taken for markup. */
  held: readonly (ProtectedPart | string)[]
}

/** Some services write what they send back so that text and markup cannot be told apart: such text is not sent as text. */
const markupLike = /&#?\w{1,31};|<\/?[\p{L}!?][^<>]*>?/gu

/** What no XML may hold. */
const unsendable = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu

/**
 * Number what must come back as it is.
 *
 * @param segment a passage
 * @returns its text, with numbers for its parts in order
 */
export function holdParts(segment: Segment): HeldText {
  const pieces: (number | string)[] = []
  const held: (ProtectedPart | string)[] = []
  const hold = (part: ProtectedPart | string): void => {
    held.push(part)
    pieces.push(held.length)
  }
  for (const part of segment) {
    if (typeof part === 'object') {
      hold(part)
      continue
    }
    const text = part.replace(unsendable, '')
    let from = 0
    for (const {0: literal, index} of text.matchAll(markupLike)) {
      if (index > from) pieces.push(text.slice(from, index))
      hold(literal)
      from = index + literal.length
    }
    if (from < text.length) pieces.push(text.slice(from))
  }
  return {pieces, held}
}

/**
 * Find marks that open and those that close them.
 *
 * @param held a passage
 * @returns by the number of each mark that opens, the number of the one that closes it; marks without the other are left out
 */
export function pairMarks({held}: HeldText): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (const [index, part] of held.entries()) {
    const kind = typeof part === 'object' ? part.kind : 'other'
    if (kind === 'open') open.push(index + 1)
    const opening = kind === 'close' ? open.pop() : undefined
    if (opening !== undefined) pairs.set(opening, index + 1)
  }
  return pairs
}
