import type {Phrase} from './find-in-words.ts'
import {sentencesOf} from '../text/sentences.ts'
import type {Stretch} from '../text/words.ts'

/**
 * The sentence that something is said in.
 *
 * @param phrase what is said
 * @returns the sentence in which it begins; of a phrase that goes over several, all of them
 */
export function sentenceOf({version, block, start, end}: Pick<Phrase, 'version' | 'block' | 'start' | 'end'>): Stretch {
  const sentences = sentencesOf(block, version.lexicon)
  const first = sentences.find((sentence) => start < sentence.end) ?? {
    text: block.text,
    start: 0,
    end: block.text.length
  }
  const last = sentences.find((sentence) => end <= sentence.end) ?? first
  return {text: block.text.slice(first.start, last.end), start: first.start, end: Math.max(first.end, last.end)}
}
