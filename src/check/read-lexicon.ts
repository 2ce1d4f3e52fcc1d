import {compilePattern} from './compile-pattern.ts'
import type {ForeignWords, Lexicon} from './lexicon.ts'
import type {Term} from './termbase.ts'

/** The data of a language's `check` folder, by the name of the file without its ending; all of it may be absent. */
export interface LexiconData {
  /** Patterns by name. */
  phrases?: Readonly<Record<string, readonly string[]>>
  /** Patterns by row. */
  outdated?: Readonly<Record<string, readonly string[]>>
  /** Words of other languages, by language. */
  foreign?: Readonly<
    Record<
      string,
      {
        words: Readonly<Record<string, string>>
        endings: Readonly<Record<string, string>>
        except: readonly string[]
        phrases: Readonly<Record<string, string>>
      }
    >
  >
  /** Abbreviations, and pairs of forms by what they are about: names of forms, with patterns. */
  style?: {
    abbreviations: readonly string[]
    mixed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  }
}

/**
 * Make what rules know of a language from its files.
 *
 * @param language the language
 * @param data what its files hold
 * @param terms the terms of the field, in every language
 * @returns what rules know; they find nothing in a language that has no files
 */
export function readLexicon(language: string, data: LexiconData, terms: readonly Term[]): Lexicon {
  const {phrases = {}, outdated = {}, foreign = {}, style} = data
  return {
    language,
    phrases: mapValues(phrases, compilePattern),
    outdated: mapValues(outdated, compilePattern),
    foreign: Object.entries(foreign).map(([from, {words, endings, except, phrases: together}]): ForeignWords => ({
      from,
      words,
      endings: Object.entries(endings).map(([ending, instead]) => ({ending, instead})),
      except: new Set(except),
      phrases: Object.entries(together).map(([pattern, instead]) => ({pattern: compilePattern([pattern]), instead}))
    })),
    abbreviations: style?.abbreviations ?? [],
    mixed: Object.entries(style?.mixed ?? {}).map(([id, forms]) => ({
      id,
      forms: Object.entries(forms).map(([name, patterns]) => ({name, pattern: compilePattern(patterns)}))
    })),
    terms
  }
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}
