import {hasWords} from '../passages/has-words.ts'
import type {PassageStatus} from './passage-status.ts'

/**
 * Whether a passage is for somebody to read: facts and signs are not, but where they are all that is left of what has words.
 *
 * @param status the passage, and the one that it is translated from
 * @returns whether either has words
 */
export function isForReading({source, target}: Partial<Pick<PassageStatus, 'source' | 'target'>>): boolean {
  return [source, target].some((one) => one && hasWords(one))
}
