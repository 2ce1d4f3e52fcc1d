import type {Phrase} from '../../words/find-in-words.ts'
import {saysPhrase} from '../../words/says-phrase.ts'
import {sentenceOf} from '../../words/sentence-of.ts'

/**
 * Whether the sentence that says something says when it holds too: "if …", "when …".
 *
 * @param phrase what is said
 * @returns whether the rest of the sentence fits the patterns `condition` of its language
 */
export function saysWhen(phrase: Phrase): boolean {
  const sentence = sentenceOf(phrase)
  const {text} = phrase.block
  const rest = `${text.slice(sentence.start, phrase.start)} ${text.slice(phrase.end, sentence.end)}`
  return saysPhrase(phrase.version, 'condition', rest)
}
