import type {Term} from './termbase.ts'

/** What rules know of a language: data beside its bundles, `locales/<language>/check/`. */
export interface Lexicon {
  language: string
  /** Patterns of things that prose says, by name, `not-shared`. */
  phrases: Readonly<Record<string, RegExp>>
  /** What each row of the table of outdated things looks like, by row. */
  outdated: Readonly<Record<string, RegExp>>
  /** Words and forms of other languages that are looked for in this one. */
  foreign: readonly ForeignWords[]
  /** Abbreviations whose full stop ends no sentence. */
  abbreviations: readonly string[]
  /** Pairs of forms that one document should not mix. */
  mixed: readonly MixedForms[]
  /** The terms of the field, in every language. */
  terms: readonly Term[]
}

/** Words of one other language, with what to write instead. */
export interface ForeignWords {
  /** The other language. */
  from: string
  /** What to write instead of each word; empty where there is no one word. */
  words: Readonly<Record<string, string>>
  /** Endings that only the other language has, with what to write instead. */
  endings: readonly ForeignEnding[]
  /** Words that look foreign and are not. */
  except: ReadonlySet<string>
  /** Several words that together can only be of the other language, with what to write instead. */
  phrases: readonly {pattern: RegExp; instead: string}[]
}

/** An ending that only another language has. */
export interface ForeignEnding {
  ending: string
  instead: string
}

/** Ways of writing the same; a document should keep to one. */
export interface MixedForms {
  id: string
  /** Each way: what it is called, and what it looks like. */
  forms: readonly {name: string; pattern: RegExp}[]
}
