import type {Phrase} from '../../find-in-words.ts'
import {saysPhrase} from '../../says-phrase.ts'
import {sentenceOf} from '../../sentence-of.ts'

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
