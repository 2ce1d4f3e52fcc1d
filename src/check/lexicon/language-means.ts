import type {Translator} from '../../language/create-translator.ts'
import {createExtractor, type ExtractFacts} from '../extract/create-extractor.ts'
import type {Lexicon} from './lexicon.ts'

/** What rules need of languages, each made when it is first asked for. */
export interface LanguageMeans {
  translator(language: string): Translator
  lexicon(language: string): Lexicon
  extractor(language: string): ExtractFacts
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
  const extractors = new Map<string, ExtractFacts>()
  return {
    translator,
    lexicon,
    extractor(language) {
      const extractor = extractors.get(language) ?? createExtractor(translator(language), lexicon(language))
      extractors.set(language, extractor)
      return extractor
    }
  }
}
