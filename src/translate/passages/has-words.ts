import type {Segment} from './segment.ts'

/**
 * Whether there is anything to translate or to read in a passage.
 *
 * @param passage the passage
 * @returns whether it has a word or a number of its own
 */
export function hasWords({segment}: {segment: Segment}): boolean {
  return segment.some((part) => typeof part === 'string' && /[\p{L}\p{N}]/u.test(part))
}
