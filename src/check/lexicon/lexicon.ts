import type {ExtractData} from '../extract/extract-data.ts'
import type {DraftData} from './draft-data.ts'
import type {KnownTool} from './read-tools.ts'
import type {Term, TermNames} from './termbase.ts'
import type {SameWords} from './wordbase.ts'

/** What rules know of a language: data beside its bundles, `locales/<language>/check/`. */
export interface Lexicon {
  language: string
  /** Patterns of things that prose says, by name, `not-shared`. */
  phrases: Readonly<Record<string, RegExp>>
  /** Patterns of what a published page must say, and of what makes it have to, by name, `right-erasure`. */
  asked: Readonly<Record<string, RegExp>>
  /** What each row of the table of outdated things looks like, by row. */
  outdated: Readonly<Record<string, RegExp>>
  /** Words and forms of other languages that are looked for in this one. */
  foreign: readonly ForeignWords[]
  /** The file of the language's words in Apertium's package, `apertium-nno-nob/nob-nno.automorf.bin`; empty when there is none. */
  analyser: string
  /** Abbreviations whose full stop ends no sentence. */
  abbreviations: readonly string[]
  /** Pairs of forms that one document should not mix. */
  mixed: readonly MixedForms[]
  /** How facts are written, for finding them in prose. */
  extract: ExtractData
  /** What is known of drafting translations from it. */
  draft?: DraftData
  /** What languages call the same things in running text, in every language. */
  wordbase: readonly SameWords[]
  /** Tools and suppliers that pages may name. */
  tools: readonly KnownTool[]
  /** The terms of the field, in every language. */
  terms: readonly Term[]
  /** Forms that the language must not have for some of them. */
  forbidden: readonly ForbiddenForms[]
  /** What stands around a text on a published page. */
  page: PageWords
}

/** What is known of pages as they are published in a language. */
export interface PageWords {
  /** The code of the language after ISO 639-3; empty when nothing is known of its pages. */
  iso6393: string
  /** Words that tell the language from those that look like it, in small letters. */
  signs: readonly string[]
  /** Such words of languages that no page is read in, by ISO 639-3. */
  neighbours: Readonly<Record<string, readonly string[]>>
  /** What the whole of a paragraph says that is no part of the text, by kind of furniture. */
  furniture: Readonly<Record<string, readonly RegExp[]>>
  /** The same for what is so short that it counts only beside other furniture. */
  beside: Readonly<Record<string, readonly RegExp[]>>
  /** What regions of a page are called in ids, classes and labels, by kind of furniture; `~` stands for any letters. */
  regions: Readonly<Record<string, readonly string[]>>
  /** What a list of contents is called. */
  contents: readonly RegExp[]
  /** How a line begins that says when a page was changed. */
  datelines: readonly RegExp[]
  /** What columns of tables of cookies and the like are called. */
  columns: readonly string[]
}

/** What a term must not be called. */
export interface ForbiddenForms {
  term: Term
  names: TermNames
  pattern: RegExp
}

/** Words of one other language, with what to write instead. */
export interface ForeignWords {
  /** The other language. */
  from: string
  /** Whether words of it are borrowed all the time, so that one of them alone is a matter of style. */
  loans: boolean
  /** Words as they are, and endings after `~`: the longest that fits a word tells what it is. */
  entries: ReadonlyMap<string, ForeignEntry>
  /** Words with letters that the language of the text does not have; nothing when it has them all. */
  letters: RegExp
  /** Several words that together can only be of the other language, with what to write instead; `$1` is the first group. */
  phrases: readonly {pattern: RegExp; instead: string}[]
}

/** What is known of a word or an ending. */
export interface ForeignEntry {
  /**
   * `word`: of the other language alone; `ending`: what many of its words end in; `weak`: a word of both languages that
   * is one more sign beside others; `except`: looks foreign and is not.
   */
  kind: 'word' | 'ending' | 'weak' | 'except'
  /** What to write instead, `~` for what stands before an ending; empty where there is no one word. */
  instead: string
}

/** Ways of writing the same; a document should keep to one. */
export interface MixedForms {
  id: string
  /** Each way: what it is called, and what it looks like. */
  forms: readonly {name: string; pattern: RegExp}[]
}
