import type {Segment} from './segment.ts'

/**
 * Whether there is something to translate in a segment: facts and numbers alone are the same in every language, and nothing for an engine.
 *
 * @param segment the segment
 * @returns whether it has a letter of its own
 */
export function hasLetters(segment: Segment): boolean {
  return segment.some((part) => typeof part === 'string' && /\p{L}/u.test(part))
}
