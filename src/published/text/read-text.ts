import type {List, Paragraph, PhrasingContent, Root, Table} from 'mdast'
import type {Position} from 'unist'
import {decodePlain} from '../decode-page.ts'
import type {Draft} from '../draft.ts'
import type {FurnitureWords} from '../furniture-words.ts'
import type {Flow} from '../tidy-tree.ts'
import {refuseTooLong} from '../refuse-too-long.ts'
import {findHeadings} from './find-headings.ts'
import {textPieces, type TextPiece} from './text-pieces.ts'
import {textBlocks} from './text-lines.ts'

/**
 * Read a page of plain text, as a browser copies it.
 *
 * @param bytes the file
 * @param file its name, for messages
 * @param words what tells furniture
 * @returns the page as a draft
 * @throws Misuse when it is no text
 */
export function readText(bytes: Uint8Array, file: string, words: FurnitureWords): Draft {
  const text = decodePlain(bytes, file)
  refuseTooLong(file, text.trim().length)
  const blocks = textBlocks(text)
  refuseTooLong(
    file,
    0,
    blocks.reduce((lines, block) => lines + block.length, 0)
  )
  const pieces = textPieces(blocks, words)
  const depths = findHeadings(pieces, words)
  const root: Root = {type: 'root', children: pieces.map((piece, index) => toNode(piece, depths[index]))}
  return {root, leftOut: []}
}

function toNode(piece: TextPiece, depth: number | undefined): Flow {
  if (depth !== undefined)
    return {type: 'heading', depth: depth as 1, children: textOf(piece.lines[0]!.whole), ...at(piece)}
  if (piece.kind === 'list') return listOf(piece)
  return piece.table ? tableOf(piece) : {type: 'paragraph', children: brokenLines(piece), ...at(piece)}
}

function listOf({lines}: TextPiece): List {
  const [first] = lines as [TextPiece['lines'][number]]
  return {
    type: 'list',
    ordered: first.mark === 'number',
    ...(first.mark === 'number' && {start: first.number}),
    spread: false,
    children: lines.map((line) => ({
      type: 'listItem',
      spread: false,
      children: [{type: 'paragraph', children: textOf(line.text), ...at({lines: [line]})} satisfies Paragraph],
      ...at({lines: [line]})
    })),
    ...at({lines})
  }
}

function tableOf(piece: TextPiece): Table {
  return {
    type: 'table',
    children: piece.table!.map((cells, index) => {
      const place = at({lines: piece.lines.slice(index)})
      return {
        type: 'tableRow',
        children: cells.map((cell) => ({type: 'tableCell', children: textOf(cell), ...place})),
        ...place
      }
    }),
    ...at(piece)
  }
}

function brokenLines({lines}: TextPiece): PhrasingContent[] {
  return lines.flatMap((line, index) => [...(index > 0 ? [{type: 'break' as const}] : []), ...textOf(line.whole)])
}

function textOf(value: string): PhrasingContent[] {
  return value === '' ? [] : [{type: 'text', value}]
}

function at({lines}: Pick<TextPiece, 'lines'>): {position: Position} {
  const point = {line: lines[0]!.line, column: 1}
  return {position: {start: point, end: point}}
}
