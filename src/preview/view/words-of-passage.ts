import {hasWords} from '../../translate/passages/has-words.ts'
import {shownText} from '../../translate/passages/segment.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'

/**
 * Say what a passage is, for lists of what was done.
 *
 * @param status the passage
 * @returns its words as readers see them, those of the source where it is missing
 */
export function wordsOfPassage({source, target}: Pick<PassageStatus, 'source' | 'target'>): string {
  const passage = target && hasWords(target) ? target : source
  return passage ? shownText(passage.segment) : ''
}
