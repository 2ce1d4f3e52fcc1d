import type {Lexicon} from '../../check/lexicon/lexicon.ts'
import {wordsOf} from '../../check/text/words.ts'
import type {Translator} from '../../language/create-translator.ts'
import {acts} from '../../model/acts.ts'
import {countries} from '../../model/countries.ts'
import {formsOf, vocabulary, vocabularyNames} from '../../model/vocabulary.ts'

/** What a language calls a thing that other languages have another name for. */
export interface SharedName {
  /** Where the name is from; the longest name that fits counts for each. */
  source: 'bundles' | 'termbase' | 'wordbase'
  /** The same in every language. */
  concept: string
  /** Words, or a few words; `~` at the end is any ending, `~` at the beginning the end of a compound. */
  form: string
}

/** Names of more words than this are sentences, which nobody repeats word by word. */
const mostWords = 4

/** Letters that an ending of a word mostly has at most, and how many are left at least. */
const ending = {letters: 3, left: 5}

/**
 * Gather what a language calls the things of the field: from the wordbase, the termbase, and the names of terms, countries and acts in its bundles.
 *
 * @param translator the words of the language
 * @param lexicon what is known of it
 * @returns the names
 */
export function sharedNames({language, entry}: Translator, {wordbase, terms}: Lexicon): SharedName[] {
  const inWords = wordbase.flatMap(({id, forms}) =>
    (forms[language] ?? []).map((form) => ({source: 'wordbase' as const, concept: `word.${id}`, form}))
  )
  const inTerms = terms.flatMap(({id, names}) => {
    const {preferred = '', variants = [], forbidden = []} = names[language] ?? {}
    return [preferred, ...variants, ...forbidden].map((form) => ({
      source: 'termbase' as const,
      concept: `term.${id}`,
      form: inflected(form)
    }))
  })
  const inBundles = keysOfNames().flatMap(({key, concept}) => {
    const text = entry(key)?.text
    return text === undefined || text.includes('{{')
      ? []
      : [{source: 'bundles' as const, concept, form: inflected(text)}]
  })
  return [...inWords, ...inTerms, ...inBundles].filter(({form}) => {
    const words = wordsOf(form).length
    return words > 0 && words <= mostWords
  })
}

/** Keys of bundles that name things of the model. */
function keysOfNames(): {key: string; concept: string}[] {
  return [
    ...vocabularyNames.flatMap((kind) =>
      vocabulary[kind].ids.flatMap((id) => {
        const key = `vocabulary.${kind}.${id}`
        return [key, ...formsOf(kind).map((form) => `${key}.${form}`)].map((one) => ({key: one, concept: key}))
      })
    ),
    ...Object.keys(countries).map((code) => ({key: `countries.${code}`, concept: `countries.${code}`})),
    ...Object.keys(acts).map((act) => ({key: `law.acts.${act}`, concept: `law.acts.${act}`}))
  ]
}

/** Each word with any ending, if it is long enough to be told by how it begins. */
function inflected(name: string): string {
  return wordsOf(name.toLowerCase())
    .map(({text}) => (text.length < ending.letters + ending.left ? text : `${text.slice(0, -ending.letters)}~`))
    .join(' ')
}
