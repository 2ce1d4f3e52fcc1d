import type {Version} from '../subject.ts'

/**
 * Whether a text says something, by the patterns of its language.
 *
 * @param version the language
 * @param name the name of the patterns, `not-shared`
 * @param text plain text
 * @returns whether it does; false in a language that has no such patterns
 */
export function saysPhrase({lexicon}: Pick<Version, 'lexicon'>, name: string, text: string): boolean {
  const pattern = lexicon.phrases[name]
  return pattern !== undefined && text.search(pattern) >= 0
}
