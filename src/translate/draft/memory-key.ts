import {loosen, normalise} from '../passages/normalise.ts'
import {partsOf, type Segment} from '../passages/segment.ts'

/** What a passage is found again by. */
export interface MemoryKey {
  /** What must be the same in every passage that is like it: its protected parts by name, and its numbers, each as often as it is there. */
  fixed: string
  /** What it says, without punctuation and capital letters. */
  loose: string
  /** What it says, letter by letter. */
  exact: string
  /** Its words. */
  words: readonly string[]
}

/**
 * Find what a passage is found again by.
 *
 * @param segment the passage
 * @returns its key
 */
export function memoryKey(segment: Segment): MemoryKey {
  const texts = segment.filter((part) => typeof part === 'string')
  const parts = partsOf(segment).map(({kind, name}) => `${kind} ${name}`)
  const numbers = texts.flatMap((text) => text.match(/\p{N}+(?:[.,:/\-–]\p{N}+)*/gu) ?? [])
  return {
    fixed: JSON.stringify([parts.sort(), numbers.sort()]),
    loose: loosen(segment),
    exact: normalise(segment),
    words: texts.flatMap(
      (text) =>
        text
          .normalize('NFC')
          .toLowerCase()
          .match(/[\p{L}\p{M}]+/gu) ?? []
    )
  }
}
