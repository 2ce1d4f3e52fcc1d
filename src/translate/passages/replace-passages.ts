import {readPassages} from './read-passages.ts'
import type {Passage} from './passage.ts'

/** A passage of a text, the one that it is translated from, and what is to stand in its place. */
export interface Replacement {
  /** Absent for a passage whose place has no counterpart: it is put in its own place. */
  source: Passage | undefined
  /** Absent when the text lacks it: it is put after the passage that goes before it in the source. */
  target: Passage | undefined
  /** Its words as they are to be written; undefined for a passage that stays, or stays away. */
  written: string | undefined
}

/** What stands in the place of a stretch. */
interface Splice {
  start: number
  end: number
  text: string
}

/**
 * Put passages into a text: those that are there change where they stand, and those that are missing come where the source has them, as the item or heading that they are there.
 *
 * @param key the key of the text
 * @param text the text; undefined when there is none yet
 * @param sourceText the text that it is translated from
 * @param replacements every passage of both texts, those of the source in its order
 * @returns the text; undefined when what was written would not be the passages that it should be
 */
export function replacePassages(
  key: string,
  text: string | undefined,
  sourceText: string,
  replacements: readonly Replacement[]
): string | undefined {
  if (breaksTable(replacements)) return undefined
  const original = layOut(key, replacements, sourceText)
  const splices = splicesFor(replacements, original)
  const result = applied(text ?? '', splices)
  const whole = text === undefined && result !== '' ? result + original.tail : result
  const expected = replacements.filter(({target, written}) => target ?? written).length
  return readPassages(key, whole).length === expected ? whole : undefined
}

/** A cell that is missing cannot be put between others: it would move them, unless the whole table is written. */
function breaksTable(replacements: readonly Replacement[]): boolean {
  const isCell = ({source}: Replacement): boolean => source?.kind === 'cell'
  const missing = replacements.filter((one) => isCell(one) && !one.target)
  const written = missing.filter((one) => one.written !== undefined)
  return (
    written.length > 0 && (written.length < missing.length || replacements.some((one) => isCell(one) && one.target))
  )
}

/** The text that is translated from: what stands between its passages. */
interface Original {
  /** What stands before a passage: line breaks, and what makes it an item or a heading. */
  before(source: Passage): string
  /** Whether a passage is the first item of a list that has more. */
  beginsList(source: Passage): boolean
  /** What stands after the last, such as a line break. */
  tail: string
}

/** A passage may be translated from one that stands in another text by now. */
function layOut(key: string, replacements: readonly Replacement[], text: string): Original {
  const sources = replacements
    .flatMap(({source}) => (source?.key === key ? source : []))
    .sort((one, other) => one.start - other.start)
  const neighbour = (source: Passage, step: number): Passage | undefined => sources[sources.indexOf(source) + step]
  return {
    before: (source) => text.slice(neighbour(source, -1)?.end ?? 0, source.start),
    beginsList: (source) =>
      source.kind === 'item' && neighbour(source, -1)?.kind !== 'item' && neighbour(source, 1)?.kind === 'item',
    tail: text.slice(sources.at(-1)?.end ?? text.length)
  }
}

function splicesFor(replacements: readonly Replacement[], original: Original): Splice[] {
  const splices: Splice[] = []
  let leading = ''
  let last: Passage | undefined
  for (const [index, {source, target, written}] of replacements.entries()) {
    if (target) {
      if (!last && leading !== '') splices.push(insertion(0, leading + lineBreaks(source, original)))
      if (written !== undefined) splices.push({start: target.start, end: target.end, text: written})
      last = target
    } else if (written !== undefined && source) {
      if (last) splices.push(insertionAfter(last, {source, written}, replacements[index + 1], original))
      else leading += markFor(source, leading, original) + written
    }
  }
  if (!last) splices.push(insertion(0, leading))
  return splices
}

function insertion(place: number, text: string): Splice {
  return {start: place, end: place, text}
}

/** Put a passage after another; the first item of a list before the others of it, so that they stay together. */
function insertionAfter(
  last: Passage,
  {source, written}: {source: Passage; written: string},
  next: Replacement | undefined,
  original: Original
): Splice {
  if (next?.source && next.target && original.beginsList(source))
    return insertion(next.target.start, written + original.before(next.source))
  const before = original.before(source)
  return insertion(last.end, (before.includes('\n') ? '' : '\n\n') + before + written)
}

/** What stands before a passage that nothing of the text goes before: nothing but its mark at the very beginning. */
function markFor(source: Passage, leading: string, original: Original): string {
  const before = original.before(source)
  return leading === '' ? before.slice(before.lastIndexOf('\n') + 1) : before
}

function lineBreaks(source: Passage | undefined, original: Original): string {
  return /^\s*\n/.exec(source ? original.before(source) : '')?.[0] ?? '\n\n'
}

function applied(text: string, splices: readonly Splice[]): string {
  let result = ''
  let from = 0
  const ordered = splices
    .map((splice, order) => ({...splice, order}))
    .sort((one, other) => one.start - other.start || one.order - other.order)
  for (const {start, end, text: words} of ordered) {
    result += text.slice(from, start) + words
    from = Math.max(from, end)
  }
  return result + text.slice(from)
}
