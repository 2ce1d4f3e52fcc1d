import {joinTexts} from '../../passages/join-texts.ts'
import type {Segment} from '../../passages/segment.ts'
import type {Draft, DraftWarning} from '../engine.ts'
import {keepForm} from './keep-form.ts'
import {indexOfToken, tokens} from './token.ts'
import type {EngineRequest, Piece} from './write-request.ts'

/** A word that the engine has marked: it does not know it, or not its form. */
const marked = /(?<!\\)[*#@]([\p{L}\p{M}\p{N}'’_-]+)/gu

/** A token with the engine's mark before it, a blank of ours, or any other mark of the engine. */
const found = new RegExp(`(?<token>[*#@]?${tokens.source})|\\[¤(\\d+)¤\\]|\\\\(.)|[*#@]`, 'gisu')

/**
 * Read an answer of the engine: each piece must be back once and in order.
 *
 * @param request what was asked
 * @param answer what the engine wrote
 * @returns the draft; without a segment when a piece is lost
 */
export function readAnswer({pieces, texts}: EngineRequest, answer: string): Draft {
  const warnings = unknownWords(answer, pieces)
  const {back, between} = takeApart(answer)
  const lost = lostPieces(pieces, back)
  if (lost.length > 0) return {segment: undefined, warnings: [...warnings, {code: 'lost-part', about: lost}]}
  const kept = keepForm(pieces, texts, between)
  return kept
    ? {segment: putTogether(pieces, kept), warnings}
    : {segment: undefined, warnings: [...warnings, {code: 'lost-part', about: shownMarks(pieces)}]}
}

/** The pieces of an answer by number, and the texts around them. */
function takeApart(answer: string): {back: number[]; between: string[]} {
  const back: number[] = []
  const between = ['']
  const add = (text: string): void => {
    between.push(between.pop()! + text)
  }
  let from = 0
  for (const match of answer.matchAll(found)) {
    const {0: whole, 2: letters, 3: blank, 4: escaped = '', index} = match
    add(answer.slice(from, index))
    from = index + whole.length
    if (letters === undefined && blank === undefined) {
      add(escaped)
      continue
    }
    back.push(letters === undefined ? Number(blank) : indexOfToken(letters))
    between.push('')
  }
  add(answer.slice(from))
  return {back, between}
}

/** What is not back once and in its place: all that is missing or there twice, else all whose place has changed. */
function lostPieces(pieces: readonly Piece[], back: readonly number[]): string[] {
  const counted = pieces.map((_, index) => back.filter((one) => one === index).length)
  const wrong = pieces.filter((_, index) => counted[index] !== 1)
  const moved = pieces.filter((_, index) => back[index] !== index)
  const invented = back.length > pieces.length && wrong.length === 0
  return [...new Set((wrong.length > 0 ? wrong : invented ? pieces : moved).map(nameOf))]
}

function nameOf({stands}: Piece): string {
  return typeof stands === 'string' ? stands : stands.raw
}

function shownMarks(pieces: readonly Piece[]): string[] {
  return [...new Set(pieces.filter(({as}) => as === 'blank').map(nameOf))]
}

function unknownWords(answer: string, pieces: readonly Piece[]): DraftWarning[] {
  const words = [...answer.matchAll(marked)].flatMap(([, word = '']) => {
    const left = word.replace(tokens, '')
    return left === '' || left === '-'
      ? []
      : [word.replace(tokens, (_, letters: string) => shownOf(pieces[indexOfToken(letters)]))]
  })
  return words.length === 0 ? [] : [{code: 'unknown-words', about: [...new Set(words)]}]
}

function shownOf(piece: Piece | undefined): string {
  if (!piece) return ''
  return typeof piece.stands === 'string' ? piece.stands : piece.stands.shown
}

function putTogether(pieces: readonly Piece[], texts: readonly string[]): Segment {
  return joinTexts(texts.flatMap((text, index) => [text, pieces[index]?.stands ?? '']))
}
