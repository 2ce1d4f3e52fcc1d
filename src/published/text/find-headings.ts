import type {FurnitureWords} from '../furniture-words.ts'
import {looksLikeHeading} from './looks-like-heading.ts'
import type {TextPiece} from './text-pieces.ts'

/** So many short lines after each other are no headings, but for the last: they are a list without bullets. */
const mostInARow = 3

/** A line before a list is its heading only when it has no more words than this; a longer one leads into it. */
const mostBeforeList = 6

/**
 * Find the headings of a plain text, and how deep they are: 1 for the title of the page.
 *
 * @param pieces the pieces of the text
 * @param words what tells furniture
 * @returns the depth of each piece that is a heading
 */
export function findHeadings(pieces: readonly TextPiece[], words: FurnitureWords): (number | undefined)[] {
  const furniture = furnitureOf(pieces, words)
  const last = furniture.findLastIndex((is) => !is)
  const can = pieces.map(
    (piece, index) => !furniture[index] && canBeHeading(piece, pieces[index + 1], index === last, words)
  )
  const titleAt = can.findIndex((is, index) => is || !furniture[index])
  const title = can[titleAt] && pieces[titleAt]!.lines[0]!.mark === 'none' ? titleAt : -1
  const are = can.map((is, index) => is && (index === title || !isInLongRun(can, index, title)))
  const numbered = pieces.map(({lines}, index) => are[index] && lines[0]!.mark === 'number')
  const hasNumbers = numbered.filter(Boolean).length > 1
  let above = 0
  return pieces.map((_, index) => {
    if (!are[index]) return undefined
    if (index === title) return 1
    if (numbered[index]) above = 1
    return hasNumbers && !numbered[index] ? 2 + above : 2
  })
}

/** Which pieces are furniture, or are beside some. */
function furnitureOf(pieces: readonly TextPiece[], words: FurnitureWords): boolean[] {
  const are = pieces.map(({lines}) => lines.every(({whole, text}) => words.kindOf(whole) ?? words.kindOf(text)))
  const besides = pieces.map(({lines}) => lines.every(({whole}) => words.besideKindOf(whole) !== undefined))
  for (let index = 1; index < are.length; index++) are[index] ||= are[index - 1]! && besides[index]!
  for (let index = are.length - 2; index >= 0; index--) are[index] ||= are[index + 1]! && besides[index]!
  return are
}

function canBeHeading(piece: TextPiece, next: TextPiece | undefined, isLast: boolean, words: FurnitureWords): boolean {
  const [line] = piece.lines as [TextPiece['lines'][number]]
  if (piece.kind !== 'line' || !looksLikeHeading(line.whole, words)) return false
  if (line.mark === 'number') return true
  if (isLast) return false
  if (next?.kind !== 'list') return true
  const items = next.lines.map(({text}) => text)
  return line.whole.split(/\s+/).length <= mostBeforeList && !items.some((text) => /^\p{Ll}/u.test(text))
}

/** Whether a line has so many before and after it that can be headings that none of them but the last is one. */
function isInLongRun(can: readonly boolean[], index: number, title: number): boolean {
  let start = index
  while (start > 0 && can[start - 1] && start - 1 !== title) start--
  let end = index
  while (can[end + 1]) end++
  return end - start + 1 > mostInARow && index !== end
}
