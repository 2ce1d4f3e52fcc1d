import type {FurnitureWords} from '../furniture-words.ts'
import {withoutNumber} from '../without-number.ts'
import {looksLikeHeading} from './looks-like-heading.ts'
import {readTextTable, type TextTable} from './read-text-table.ts'
import type {TextBlock, TextLine} from './text-lines.ts'

/** A piece of a plain text. */
export interface TextPiece {
  /** `line`: stands alone, or begins a block as a heading does; `lines`: a paragraph; `list`: items. */
  kind: 'line' | 'lines' | 'list' | 'table'
  lines: readonly TextLine[]
  /** The rows of a table. */
  table?: TextTable
}

/** A line with more words is a sentence, whatever it ends with. */
const mostWords = 12

/**
 * Divide the blocks of a text into paragraphs, lists, tables and lines that stand alone.
 *
 * @param blocks the blocks
 * @param words what tells furniture
 * @returns the pieces, in order
 */
export function textPieces(blocks: readonly TextBlock[], words: FurnitureWords): TextPiece[] {
  return joinContents(joinLists(blocks.flatMap((block) => piecesOf(block, words))))
}

function piecesOf(block: TextBlock, words: FurnitureWords): TextPiece[] {
  const table = readTextTable(block, words.columns)
  if (table) return [{kind: 'table', lines: block, table}]
  const [first, second] = block as [TextLine, TextLine?]
  if (!second && first.mark !== 'bullet') return [{kind: 'line', lines: block}]
  if (
    second &&
    first.mark === 'none' &&
    second.mark === 'none' &&
    isSentence(second) &&
    looksLikeHeading(first.whole, words)
  )
    return [{kind: 'line', lines: [first]}, ...runsOf(block.slice(1), words)]
  return runsOf(block, words)
}

/** Items that follow each other are a list, sentences and furniture a paragraph each, other lines a paragraph together. */
function runsOf(block: readonly TextLine[], words: FurnitureWords): TextPiece[] {
  const pieces: TextPiece[] = []
  let alone = true
  for (const line of block) {
    const last = pieces.at(-1)
    const kind = line.mark === 'none' ? 'lines' : 'list'
    const apart = kind === 'lines' && (isSentence(line) || words.kindOf(line.whole) !== undefined)
    const isSame = last?.kind === kind && last.lines[0]!.mark === line.mark
    if (isSame && !apart && !alone) last.lines = [...last.lines, line]
    else pieces.push({kind, lines: [line]})
    alone = apart
  }
  return pieces
}

function isSentence({whole}: TextLine): boolean {
  return /[.!?:…]["'”»)]?$/.test(whole) || whole.split(/\s+/).length > mostWords
}

/** Items with blank lines between them are one list; so is a numbered line before a list that goes on with the next number. */
function joinLists(pieces: readonly TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && goesOn(last, piece)) joined[joined.length - 1] = {kind: 'list', lines: [...last.lines, ...piece.lines]}
    else joined.push(piece)
  }
  return joined
}

function goesOn(last: TextPiece, piece: TextPiece): boolean {
  if (piece.kind !== 'list') return false
  const [before, after] = [last.lines.at(-1)!, piece.lines[0]!]
  if (after.mark === 'number') return before.mark === 'number' && after.number === before.number + 1
  return last.kind === 'list' && before.mark === 'bullet'
}

/** Three lines or more that all come again later, alone, are a list of contents. */
function joinContents(pieces: readonly TextPiece[]): TextPiece[] {
  const lastAt = new Map<string, number>()
  pieces.forEach(({kind, lines}, index) => {
    if (kind === 'line') lastAt.set(withoutNumber(lines[0]!.whole), index)
  })
  const joined: TextPiece[] = []
  for (let index = 0; index < pieces.length;) {
    let end = index
    const comesAgain = ({kind, lines}: TextPiece): boolean =>
      (kind === 'line' || kind === 'lines') && lines.every(({whole}) => (lastAt.get(withoutNumber(whole)) ?? -1) > end)
    while (end < pieces.length && comesAgain(pieces[end]!)) end++
    const lines = pieces.slice(index, end).flatMap((piece) => piece.lines)
    if (lines.length >= 3) joined.push({kind: 'list', lines: lines.map((line) => ({...line, mark: 'bullet'}))})
    else joined.push(...pieces.slice(index, Math.max(end, index + 1)))
    index = Math.max(end, index + 1)
  }
  return joined
}
