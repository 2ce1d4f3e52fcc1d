import {itemMarker, lineBefore} from './item-marker.ts'
import type {Passage} from './passage.ts'
import type {Replacement} from './replacement.ts'
import {tablesOf} from './tables-of.ts'

/** The text that is translated from: what stands between its passages, and where that comes in the other text. */
export interface Original {
  /** What stands before a passage: line breaks, and what makes it an item or a heading. */
  before(replacement: Replacement): string
  /** What stands after a passage in its line, where it ends a table, or a row that comes into one. */
  after(source: Passage): string
  /** Where what comes after a passage of the text is put. */
  placeAfter(target: Passage): number
  /** Whether a passage is in the same row of a table as the one before it. */
  goesOn(source: Passage): boolean
  /** Whether a passage is the first item of a list that has more. */
  beginsList(source: Passage): boolean
  /** What stands after the last, such as a line break. */
  tail: string
}

/**
 * Look up what stands between the passages of a source; a passage may be translated from one that stands in another text by now.
 *
 * @param key the key of the text
 * @param replacements every passage of both texts
 * @param texts the text, empty when there is none yet, and the one that it is translated from
 * @returns what stands between them, and where that comes
 */
export function layOut(
  key: string,
  replacements: readonly Replacement[],
  texts: {text: string; sourceText: string}
): Original {
  const {text, sourceText} = texts
  const placed = replacements.flatMap((one) => (one.source?.key === key ? [[one.source, one] as const] : []))
  const bySource = new Map(placed.sort(([one], [other]) => one.start - other.start))
  const sources = [...bySource.keys()]
  const neighbour = (source: Passage, step: number): Passage | undefined => sources[sources.indexOf(source) + step]
  const tables = tablesOf(sources, sourceText)
  const newRows = tables.flatMap((rows) => (rows.flat().some((cell) => bySource.get(cell)!.target) ? rows : []))
  const rowEnds = new Set([...newRows, ...tables.map((rows) => rows.at(-1)!)].map((row) => row.at(-1)))
  const heads = tablesOf(inOrder(replacements), text).map(([head]) => head!)
  const between = (source: Passage): string => {
    const last = neighbour(source, -1)
    const whole = sourceText.slice(last?.end ?? 0, source.start)
    if (newRows.some(([first]) => first === source)) return `\n${lineBefore(source.start, sourceText)}`
    // What ends a row of a table is no part of what comes after it.
    return last?.kind === 'cell' && !tables.some((rows) => rows.flat().includes(last) && rows.flat().includes(source))
      ? fromLineEnd(whole)
      : whole
  }
  return {
    before(replacement) {
      const whole = between(replacement.source!)
      const marker = itemMarker(replacements, replacements.indexOf(replacement), texts)
      return marker === undefined ? whole : whole.slice(0, whole.lastIndexOf('\n') + 1) + marker
    },
    after: (source) => (rowEnds.has(source) ? restOfLine(source.end, sourceText) : ''),
    placeAfter(target) {
      if (target.kind !== 'cell') return target.end
      const end = target.end + restOfLine(target.end, text).length
      const next = restOfLine(end + 1, text)
      return heads.some((head) => head.includes(target)) && underHead.test(next) ? end + 1 + next.length : end
    },
    goesOn: (source) => tables.flat().some((row) => row.indexOf(source) > 0),
    beginsList: (source) =>
      source.kind === 'item' && neighbour(source, -1)?.kind !== 'item' && neighbour(source, 1)?.kind === 'item',
    tail: tailOf(sources.at(-1), sourceText)
  }
}

/** The line below the first row of a table. */
const underHead = /^[ \t>|:-]+$/

/** The passages of the text, as they stand there. */
function inOrder(replacements: readonly Replacement[]): Passage[] {
  return replacements.flatMap(({target}) => target ?? []).sort((one, other) => one.start - other.start)
}

function tailOf(last: Passage | undefined, text: string): string {
  const whole = text.slice(last?.end ?? text.length)
  return last?.kind === 'cell' ? fromLineEnd(whole) : whole
}

function fromLineEnd(text: string): string {
  return text.includes('\n') ? text.slice(text.indexOf('\n')) : ''
}

function restOfLine(place: number, text: string): string {
  return text.slice(place).split('\n', 1)[0]!
}
