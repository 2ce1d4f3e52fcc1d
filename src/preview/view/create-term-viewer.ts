import type {Lexicon} from '../../check/lexicon/lexicon.ts'
import {createTermFinder, type TermFound} from '../../translate/exchange/create-term-finder.ts'
import {loadLexicons} from '../../workspace/check/load-lexicons.ts'
import type {TermView} from '../protocol.ts'

/**
 * Finds the terms of a text.
 *
 * @param text the text, as readers see it
 * @param language its language
 * @param languages the languages in which they are told
 */
export type ViewTerms = (text: string, language: string, languages: readonly string[]) => TermView[]

/**
 * Make what finds terms of the termbase; what is known of languages is read when it is first asked for.
 *
 * @returns what finds the terms of a text, in the order of the termbase
 */
export function createTermViewer(): ViewTerms {
  let lexicons: ((language: string) => Lexicon) | undefined
  const finders = new Map<string, (texts: readonly string[]) => TermFound[]>()
  return (text, language, languages) => {
    lexicons ??= loadLexicons()
    const lexicon = lexicons(language)
    const find = finders.get(language) ?? createTermFinder(lexicon, language)
    finders.set(language, find)
    const found = new Set(find([text]).map(({concept}) => concept))
    return lexicon.terms
      .filter(({id}) => found.has(id))
      .map(({names}) => ({
        forms: Object.fromEntries(
          languages.flatMap((code) => {
            const {preferred = '', forbidden = []} = names[code] ?? {}
            return preferred === '' ? [] : [[code, {preferred, avoid: forbidden}] as const]
          })
        )
      }))
  }
}
