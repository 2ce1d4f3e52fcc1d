import type {Phrase} from '../../find-in-words.ts'
import {sentencesOf} from '../../text/sentences.ts'
import type {Stretch} from '../../text/words.ts'

/**
 * The sentence that something is said in.
 *
 * @param phrase what is said
 * @returns the sentence in which it begins
 */
export function sentenceOf({version, block, start}: Phrase): Stretch {
  return sentencesOf(block, version.lexicon).find((sentence) => start < sentence.end)!
}
