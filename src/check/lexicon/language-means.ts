import type {Translator} from '../../language/create-translator.ts'
import {createExtractor, type ExtractFacts} from '../extract/create-extractor.ts'
import {remembering} from '../extract/remembering.ts'
import type {Lexicon} from './lexicon.ts'

/** What rules need of languages, each made when it is first asked for. */
export interface LanguageMeans {
  translator(language: string): Translator
  lexicon(language: string): Lexicon
  extractor(language: string): ExtractFacts
  /**
   * Something else that is made of what is known of a language, made when it is first asked for.
   *
   * @param language the language
   * @param make makes it
   */
  once<T>(language: string, make: (translator: Translator, lexicon: Lexicon) => T): T
}

/**
 * Put together what rules need of languages; one for as long as a project is checked.
 *
 * @param translator gives the words of a language
 * @param lexicon gives what is known of it
 * @returns what rules need
 */
export function createLanguageMeans(
  translator: LanguageMeans['translator'],
  lexicon: LanguageMeans['lexicon']
): LanguageMeans {
  const made = new Map<string, Map<unknown, unknown>>()
  const once: LanguageMeans['once'] = <T>(
    language: string,
    make: (translator: Translator, lexicon: Lexicon) => T
  ): T => {
    const ofLanguage = made.get(language) ?? new Map<unknown, unknown>()
    made.set(language, ofLanguage)
    if (!ofLanguage.has(make)) ofLanguage.set(make, make(translator(language), lexicon(language)))
    return ofLanguage.get(make) as T
  }
  return {translator, lexicon, once, extractor: (language) => once(language, createRemembering)}
}

function createRemembering(translator: Translator, lexicon: Lexicon): ExtractFacts {
  return remembering(createExtractor(translator, lexicon))
}
