import type {OwnText, Subject, Version} from '../../subject.ts'

/** The same text of an organisation's own words in two languages. */
export interface TextPair {
  /** The version that the others are translated from. */
  source: Version
  other: Version
  sourceText: OwnText
  otherText: OwnText
}

/** Words of the language's own ways of writing, which differ by right: quotations of law, and how dates, numbers and lists are put. */
const ways: ReadonlySet<string> = new Set([
  'date',
  'genitive',
  'language',
  'law',
  'list',
  'number',
  'period',
  'phone',
  'quote',
  'references'
])

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
      const differs = ways.has(otherText.key.split('.')[0]!)
      return sourceText && !differs ? [{source: source!, other, sourceText, otherText}] : []
    })
  )
}
