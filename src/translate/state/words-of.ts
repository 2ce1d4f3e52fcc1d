import {fingerprint} from '../passages/fingerprint.ts'
import {loosen} from '../passages/normalise.ts'
import type {Passage} from '../passages/passage.ts'

/**
 * The fingerprint by which records know the words of a passage.
 *
 * @param passage the passage
 * @returns the fingerprint of its words, without punctuation
 */
export function wordsOf({segment}: Pick<Passage, 'segment'>): string {
  return fingerprint(loosen(segment))
}
