import type {Passage} from './passage.ts'
import type {Replacement} from './replacement.ts'

/** How deep an item stands, and its bullet, or its number and what follows it. */
const marker = /^(?<depth>[ \t>]*)(?:(?<bullet>[-*+])|(?<number>\d{1,9})(?<sign>[.)]))(?<space>[ \t]+)$/

/**
 * Find how an item that a text lacks is marked there: as those of its list that the text has, which need not be as in the source.
 *
 * @param replacements every passage of both texts, those of the source in its order
 * @param index the item
 * @param texts the text, and the one that it is translated from
 * @returns what stands before it in its line; undefined when it is no item, or the text has no other of its list
 */
export function itemMarker(
  replacements: readonly Replacement[],
  index: number,
  texts: {text: string; sourceText: string}
): string | undefined {
  const own = replacements[index]!.source
  const made = own && markerOf(own, texts.sourceText)
  if (!made) return undefined
  const beside = [replacements[index]!, ...itemsFrom(replacements, index, -1), ...itemsFrom(replacements, index, 1)]
  const sibling = beside.find(
    ({source, target}) => target && isAlike(markerOf(source!, texts.sourceText), made) && markerOf(target, texts.text)
  )
  if (!sibling) return undefined
  const {depth, bullet, number, sign, space} = markerOf(sibling.target!, texts.text)!
  return `${depth}${bullet ?? `${made.number ?? number}${sign}`}${space}`
}

type Marker = Partial<Record<'bullet' | 'depth' | 'number' | 'sign' | 'space', string>>

function markerOf({kind, start}: Passage, text: string): Marker | undefined {
  return kind === 'item' ? marker.exec(lineBefore(start, text))?.groups : undefined
}

/**
 * What stands in a line before a place.
 *
 * @param place where it is in the text
 * @param text the text
 * @returns the line as far as the place
 */
export function lineBefore(place: number, text: string): string {
  const before = text.slice(0, place)
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** Items of one list have one kind of mark, and stand as deep. */
function isAlike(one: Marker | undefined, other: Marker): boolean {
  return one?.depth === other.depth && one?.bullet === other.bullet && one?.sign === other.sign
}

/** The items beside an item in the source, the nearest first. */
function* itemsFrom(replacements: readonly Replacement[], index: number, step: number): Generator<Replacement> {
  for (let at = index + step; replacements[at]?.source?.kind === 'item'; at += step) yield replacements[at]!
}
