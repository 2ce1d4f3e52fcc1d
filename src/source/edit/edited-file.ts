import {indentOf} from './lines.ts'
import type {Written} from './written.ts'

/** A file that is edited, and its habits. */
export interface EditedFile {
  text: string
  root: Written
  /** Whether it is JSON: keys and texts are always in double quotation marks, and maps in braces. */
  json: boolean
  /** Its line break. */
  eol: string
  /** By how much a map is indented more than the map around it. */
  step: string
  /** Its quotation marks, where a new text needs them. */
  quote: 'line' | 'single'
  /** The place of each key, and of each map, in the order that new keys follow. */
  ranks: ReadonlyMap<string, number>
  /** Ranks below this are of the order given; the others are of keys that it does not know. */
  known: number
}

/**
 * Find out the habits of a file.
 *
 * @param text the file
 * @param root how it is written
 * @param json whether it is JSON
 * @param order the order that new keys follow, and then all that are set
 * @param known how many of these are of the order that was given
 * @returns the file and its habits
 */
export function describeFile(
  text: string,
  root: Written,
  json: boolean,
  order: readonly string[],
  known: number
): EditedFile {
  const ranks = new Map<string, number>()
  order.forEach((key, rank) => {
    for (let end = key.length; end > 0; end = key.lastIndexOf('.', end - 1)) {
      const part = key.slice(0, end)
      if (!ranks.has(part)) ranks.set(part, rank)
    }
  })
  const singles = text.match(/: '/g)?.length ?? 0
  const doubles = text.match(/: "/g)?.length ?? 0
  return {
    text,
    root,
    json,
    eol: /\r?\n/.exec(text)?.[0] ?? '\n',
    step: stepOf(text, root) ?? '  ',
    quote: singles > doubles ? 'single' : 'line',
    ranks,
    known
  }
}

/** By how much the first map within another is indented more than it; braces count when they have lines of their own. */
function stepOf(text: string, map: Written): string | undefined {
  const [first] = map.items
  if (!first) return undefined
  const indent = indentOf(text, first.start)
  if (map.kind === 'flow') return indent === '' ? undefined : indent
  for (const {value} of map.items) {
    const [inner] = value.kind === 'map' ? value.items : []
    if (inner) return indentOf(text, inner.start).slice(indent.length)
  }
  return undefined
}
