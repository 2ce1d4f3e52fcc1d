import type {ProtectedPart, Segment} from '../../passages/segment.ts'
import {findProtected} from './find-protected.ts'
import type {Simplify} from './simplify.ts'
import {tokenOf} from './token.ts'

/** A segment as it is written to the engine. */
export interface EngineRequest {
  /** Its text in the engine's stream format. */
  text: string
  /** What stands in it for each piece that must come back, in order; what is between two of them is text. */
  pieces: readonly Piece[]
  /** The texts before, between and after the pieces: always one more than there are pieces. */
  texts: readonly string[]
}

/** Something that must come back once, and in its place. */
export interface Piece {
  /** `token`: a word of its own; `blank`: between words. */
  as: 'blank' | 'token'
  /** What it stands for: a part of the segment, or some of its text. */
  stands: ProtectedPart | string
}

/** Marks of Markdown around words, and line breaks, are no words. */
const blanks: ReadonlySet<ProtectedPart['kind']> = new Set(['break', 'close', 'open'])

/** Signs that the engine uses for marks of its own, or swallows. */
const swallowed = /[*#~\p{Cc}\p{Co}]/gu

/** What the engine's stream format gives a meaning. */
const special = /[\\[\]{}^$/<>@]/g

/**
 * Write a segment to the engine: what must be kept as words that it does not know, marks as blanks.
 *
 * @param segment the words of a passage
 * @param patterns what else must be kept: names of the declaration, references to law; global
 * @param simplify writes text so that it is easier to translate; default: it stands as it is
 * @returns what is written, and what it takes to read the answer
 */
export function writeRequest(
  segment: Segment,
  patterns: readonly RegExp[],
  simplify: Simplify = (text) => text
): EngineRequest {
  const pieces: Piece[] = []
  const texts = ['']
  const put = (piece: Piece): void => {
    pieces.push(piece)
    texts.push('')
  }
  for (const part of segment) {
    if (typeof part !== 'string') put({as: blanks.has(part.kind) ? 'blank' : 'token', stands: part})
    else
      for (const one of takeApart(part, patterns))
        if (typeof one === 'string') texts.push(texts.pop()! + one)
        else put(one)
  }
  const written = pieces.map(({as}, index) => (as === 'token' ? tokenOf(index) : `[¤${index}¤]`))
  const text = texts.map((one, index) => escapeText(one) + (written[index] ?? '')).join('')
  return {text: simplify(text), pieces, texts}
}

function takeApart(text: string, patterns: readonly RegExp[]): (Piece | string)[] {
  const cuts = [
    ...findProtected(text, patterns).map((stretch) => ({...stretch, as: 'token' as const})),
    ...[...text.matchAll(swallowed)].map(({index}) => ({start: index, end: index + 1, as: 'blank' as const}))
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const parts: (Piece | string)[] = []
  let from = 0
  for (const {start, end, as} of cuts) {
    if (start < from) continue
    parts.push(text.slice(from, start), {as, stands: text.slice(start, end)})
    from = end
  }
  return [...parts, text.slice(from)]
}

function escapeText(text: string): string {
  return text.replace(special, '\\$&')
}
