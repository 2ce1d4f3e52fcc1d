import type {Phrase} from './find-in-words.ts'
import {saysPhrase} from './says-phrase.ts'
import {sentenceOf} from './sentence-of.ts'

/**
 * Whether it is not said of everybody that nothing is shared: somebody is excepted, or the sentence before told who has access.
 *
 * @param phrase what says that nothing is shared
 * @returns whether somebody is excepted
 */
export function exceptsSomebody(phrase: Phrase): boolean {
  const {version} = phrase
  const sentence = sentenceOf(phrase)
  const before = sentenceOf({...phrase, start: sentence.start - 2, end: sentence.start - 1})
  return (
    saysPhrase(version, 'exception', sentence.text) ||
    (sentence.start > 0 && saysPhrase(version, 'access-limited', before.text))
  )
}
