import {sentencesOf} from '../../text/sentences.ts'
import type {Lexicon} from '../../lexicon/lexicon.ts'

/** How far from a thing, in characters, words still tell of it. */
const near = 90

/**
 * Whether a text tells of something as what was, or in another way that makes it right: the words for it stand near, in the same sentence.
 *
 * @param text the text
 * @param start where the thing begins in it
 * @param end where it ends
 * @param lexicon what is known of the language of the text
 * @param phrases names of the phrases that are looked for; default: what is told as history
 * @returns whether one of them stands near
 */
export function isHistory(
  text: string,
  start: number,
  end: number,
  lexicon: Pick<Lexicon, 'abbreviations' | 'phrases'>,
  phrases: readonly string[] = ['told-as-history']
): boolean {
  const sentence = sentencesOf({text}, lexicon).find((one) => one.start <= start && start < one.end)
  const from = Math.max(sentence?.start ?? 0, start - near)
  const to = Math.min(Math.max(sentence?.end ?? text.length, end), end + near)
  return phrases.some((name) => {
    const pattern = lexicon.phrases[name]
    return (
      pattern !== undefined && [text.slice(from, start), text.slice(end, to)].some((side) => side.search(pattern) >= 0)
    )
  })
}
