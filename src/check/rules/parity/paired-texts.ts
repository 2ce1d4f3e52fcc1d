import {isWayOfWriting} from '../../words/is-way-of-writing.ts'
import type {OwnText, Subject, Version} from '../../subject.ts'

/** The same text of an organisation's own words in two languages. */
export interface TextPair {
  /** The version that the others are translated from. */
  source: Version
  other: Version
  sourceText: OwnText
  otherText: OwnText
}

/**
 * Pair each text with the same text in the language that it is translated from.
 *
 * @param subject what is looked at
 * @returns the pairs, language by language
 */
export function pairedTexts({versions}: Subject): TextPair[] {
  const [source, ...others] = versions
  return others.flatMap((other) =>
    [...other.texts.values()].flatMap((otherText): TextPair[] => {
      const sourceText = source!.texts.get(otherText.key)
      return sourceText && !isWayOfWriting(otherText.key) ? [{source: source!, other, sourceText, otherText}] : []
    })
  )
}
