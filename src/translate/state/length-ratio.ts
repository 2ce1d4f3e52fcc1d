import type {Passage} from '../passages/passage.ts'

/**
 * How alike two passages are in length.
 *
 * @param one a passage
 * @param other another
 * @returns from 0 to 1, which is the same length
 */
export function lengthRatio({raw: one}: Pick<Passage, 'raw'>, {raw: other}: Pick<Passage, 'raw'>): number {
  return Math.min(one.length, other.length) / Math.max(one.length, other.length)
}
