import type {Segment} from '../../passages/segment.ts'
import {tidySegment} from '../../passages/tidy-segment.ts'
import {pairMarks, type HeldText} from './held-text.ts'
import {unescapeMarkup} from './unescape-markup.ts'
import type {Dialect} from './write-markup.ts'

/** What came back of a passage. */
export type ReadMarkup =
  | {segment: Segment}
  /** Numbers of parts that are not there once, or not in a possible place; those that were never sent, too. */
  | {lost: readonly number[]}

/**
 * Read a passage that a service sent back.
 *
 * @param answer text with elements
 * @param sent what was sent
 * @param dialect how its parts are written
 * @returns the passage, each part there once and marks around something; else which are not
 */
export function readMarkup(answer: string, sent: HeldText, dialect: Dialect): ReadMarkup {
  const pieces = readPieces(answer, sent, dialect)
  const wrong = miscounted(pieces, sent.held.length)
  if (wrong.length > 0) return {lost: wrong}
  const pairs = pairMarks(sent)
  const empty = new Set(emptyPairs(sent.pieces, pairs))
  const spoilt = [...crossedMarks(pieces, pairs), ...emptyPairs(pieces, pairs).filter((open) => !empty.has(open))]
  if (spoilt.length > 0) return {lost: spoilt}
  return {segment: joined(spacesOutside(pieces, pairs), sent)}
}

/** Numbers that are not there once, of those that were sent; and those that were never sent. */
function miscounted(pieces: readonly (number | string)[], most: number): number[] {
  const counts = new Map<number, number>()
  for (let number = 1; number <= most; number++) counts.set(number, 0)
  for (const piece of pieces) if (typeof piece === 'number') counts.set(piece, (counts.get(piece) ?? 1) + 1)
  return [...counts].filter(([, count]) => count !== 1).map(([number]) => number)
}

/** Text and numbers in the order of the answer. What is not ours is text. */
function readPieces(answer: string, sent: HeldText, {single, paired, idPrefix}: Dialect): (number | string)[] {
  const id = `\\sid\\s*=\\s*["']?${idPrefix}(\\d{1,6})["']?[^<>]*?`
  const elements = new RegExp(
    `<${single.name}\\b[^<>]*?${id}(?:/>|>(?:(?!<${single.name}\\b)[\\s\\S])*?</${single.name}\\s*>)|<${paired}\\b[^<>]*?${id}(/?)>|</${paired}\\s*>`,
    'gi'
  )
  const pairs = pairMarks(sent)
  const pieces: (number | string)[] = []
  const open: number[] = []
  let from = 0
  for (const match of answer.matchAll(elements)) {
    const [whole, alone, opening, closed] = match
    pieces.push(unescapeMarkup(answer.slice(from, match.index)))
    from = match.index + whole.length
    if (alone !== undefined) pieces.push(Number(alone))
    else if (opening !== undefined) {
      pieces.push(Number(opening))
      if (closed === '/') pieces.push(pairs.get(Number(opening)) ?? 0)
      else open.push(Number(opening))
    } else pieces.push(pairs.get(open.pop() ?? 0) ?? 0)
  }
  pieces.push(unescapeMarkup(answer.slice(from)))
  return pieces.filter((piece) => piece !== '')
}

/** Pairs of marks of which the one that closes stands first. */
function crossedMarks(pieces: readonly (number | string)[], pairs: ReadonlyMap<number, number>): number[] {
  return [...pairs].flatMap(([open, close]) => (pieces.indexOf(open) < pieces.indexOf(close) ? [] : [open]))
}

/** Pairs of marks with nothing between them. */
function emptyPairs(pieces: readonly (number | string)[], pairs: ReadonlyMap<number, number>): number[] {
  const solid = pieces.filter((piece) => typeof piece === 'number' || piece.trim() !== '')
  return [...pairs].flatMap(([open, close]) => (solid.indexOf(close) === solid.indexOf(open) + 1 ? [open] : []))
}

/** Emphasis that begins or ends with a space is none in Markdown. */
function spacesOutside(pieces: readonly (number | string)[], pairs: ReadonlyMap<number, number>): (number | string)[] {
  const result = [...pieces]
  const closing = new Set(pairs.values())
  for (let index = result.length - 2; index >= 0; index--) {
    const [mark, text] = [result[index], result[index + 1]]
    if (typeof mark === 'number' && pairs.has(mark) && typeof text === 'string' && /^\s/.test(text))
      result.splice(index, 2, ' ', mark, text.trimStart())
  }
  for (let index = 1; index < result.length; index++) {
    const [text, mark] = [result[index - 1], result[index]]
    if (typeof mark === 'number' && closing.has(mark) && typeof text === 'string' && /\s$/.test(text))
      result.splice(index - 1, 2, text.trimEnd(), mark, ' ')
  }
  return result.filter((piece) => piece !== '')
}

function joined(pieces: readonly (number | string)[], {held}: HeldText): Segment {
  return tidySegment(pieces.map((piece) => (typeof piece === 'number' ? held[piece - 1]! : piece)))
}
