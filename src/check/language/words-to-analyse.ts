import type {Bundle} from '../../language/bundle.ts'
import {wordsOf} from '../text/words.ts'

/**
 * The words that an analyser may be asked for while texts are checked.
 *
 * @param bundles the texts
 * @returns their words, in lower case
 */
export function wordsToAnalyse(bundles: Iterable<Bundle>): Set<string> {
  const words = new Set<string>()
  for (const bundle of bundles) {
    for (const {text} of bundle.values()) {
      for (const word of wordsOf(text)) words.add(word.text.toLowerCase())
    }
  }
  return words
}
