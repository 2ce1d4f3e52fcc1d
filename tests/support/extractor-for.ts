import {createExtractor, type ExtractFacts} from '../../src/check/extract/create-extractor.ts'
import {createTranslator} from '../../src/language/create-translator.ts'
import {loadLexicons} from '../../src/workspace/check/load-lexicons.ts'
import {standardBundle, type StandardLanguage} from './standard-bundle.ts'

const lexicon = loadLexicons()
const remembered = new Map<StandardLanguage, ExtractFacts>()

/**
 * What finds facts in prose of a language of the product.
 *
 * @param language the language
 * @returns the extractor, made once
 */
export function extractorFor(language: StandardLanguage): ExtractFacts {
  const extract =
    remembered.get(language) ??
    createExtractor(createTranslator(language, standardBundle(language), new Map()), lexicon(language))
  remembered.set(language, extract)
  return extract
}

/**
 * The facts that a text states, in short.
 *
 * @param language its language
 * @param text the text
 * @returns kinds and values, `period:P3M`
 */
export function factsIn(language: StandardLanguage, text: string): string[] {
  return extractorFor(language)(text).map(({kind, value}) => `${kind}:${value}`)
}
