import {layOut, type Original} from './lay-out.ts'
import type {Passage} from './passage.ts'
import {readPassages} from './read-passages.ts'
import type {Replacement} from './replacement.ts'
import {strandedCells} from './stranded-cells.ts'

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
  if (strandedCells(key, sourceText, replacements).length > 0) return undefined
  const original = layOut(key, replacements, {text: text ?? '', sourceText})
  const splices = splicesFor(replacements, original)
  const result = applied(text ?? '', splices)
  const whole = text === undefined && result !== '' ? result + original.tail : result
  const expected = replacements.filter(({target, written}) => target ?? written)
  const passages = readPassages(key, whole)
  return passages.length === expected.length && countCells(passages) === countCells(expected.map(madeOf))
    ? whole
    : undefined
}

function madeOf({source, target}: Replacement): Passage {
  return (target ?? source)!
}

function countCells(passages: readonly Passage[]): number {
  return passages.filter(({kind}) => kind === 'cell').length
}

function splicesFor(replacements: readonly Replacement[], original: Original): Splice[] {
  const splices: Splice[] = []
  let leading = ''
  let last: Passage | undefined
  for (const [index, replacement] of replacements.entries()) {
    const {source, target, written} = replacement
    if (target) {
      if (!last && leading !== '') splices.push(insertion(0, leading + lineBreaks(replacement, original)))
      if (written !== undefined) splices.push({start: target.start, end: target.end, text: written})
      last = target
    } else if (written !== undefined && source) {
      if (last) splices.push(insertionAfter(last, [replacement, replacements[index + 1]], original))
      else leading += markFor(replacement, leading, original) + written + original.after(source)
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
  [one, next]: readonly [Replacement, Replacement | undefined],
  original: Original
): Splice {
  const [source, written] = [one.source!, one.written!]
  if (next?.source && next.target && original.beginsList(source))
    return insertion(next.target.start, written + original.before(next))
  const before = original.before(one)
  const apart = before.includes('\n') || original.goesOn(source) ? '' : '\n\n'
  return insertion(original.placeAfter(last), apart + before + written + original.after(source))
}

/** What stands before a passage that nothing of the text goes before: nothing but its mark at the very beginning. */
function markFor(one: Replacement, leading: string, original: Original): string {
  const before = original.before(one)
  return leading === '' ? before.slice(before.lastIndexOf('\n') + 1) : before
}

function lineBreaks(one: Replacement, original: Original): string {
  return /^\s*\n/.exec(one.source ? original.before(one) : '')?.[0] ?? '\n\n'
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
