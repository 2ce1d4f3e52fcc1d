import type {Passage} from '../passages/passage.ts'
import {readPassages} from '../passages/read-passages.ts'
import {loosen} from '../passages/normalise.ts'
import type {Segment} from '../passages/segment.ts'

/**
 * A passage as records remember it: its words as they are written, on one line.
 *
 * @param passage the passage
 * @returns Markdown on one line
 */
export function remembered({raw}: Pick<Passage, 'raw'>): string {
  return (
    raw
      .normalize('NFC')
      // The marks of a quotation stand at every line of it, however its lines are broken.
      .replace(/\n[ \t]*(?:>[ \t]?)+/g, ' ')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim()
  )
}

/**
 * Read what a record remembers.
 *
 * @param text Markdown on one line
 * @returns its words
 */
export function recall(text: string): Segment {
  return readPassages('', text).flatMap(({segment}) => segment)
}

/**
 * Whether two texts that are remembered differ by white space and punctuation at most.
 *
 * @param one Markdown on one line
 * @param other another
 * @returns whether their words, numbers, facts and addresses are the same
 */
export function saysTheSame(one: string, other: string): boolean {
  return one === other || loosen(recall(one)) === loosen(recall(other))
}
