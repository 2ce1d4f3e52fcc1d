import {compilePattern} from './compile-pattern.ts'
import type {ExtractData} from '../extract/extract-data.ts'
import type {DraftData} from './draft-data.ts'
import {findsForms} from './finds-forms.ts'
import type {ForeignEntry, ForeignWords, Lexicon, PageWords} from './lexicon.ts'

/** The data of a language's `check` folder, by the name of the file without its ending; all of it may be absent. */
export interface LexiconData {
  /** Patterns by name. */
  phrases?: Readonly<Record<string, readonly string[]>>
  /** Patterns of what a published page must say, by name. */
  asked?: Readonly<Record<string, readonly string[]>>
  /** Patterns by row. */
  outdated?: Readonly<Record<string, readonly string[]>>
  /** Words of other languages, by language. */
  foreign?: Readonly<
    Record<
      string,
      {
        /** Whether words of it are borrowed all the time. */
        loans?: boolean
        /** What to write instead of each word, or of each word that ends in what stands after `~`. */
        words: Readonly<Record<string, string>>
        /** Words of both languages that are one more sign beside others. */
        weak: Readonly<Record<string, string>>
        /** What to write instead of endings that many words have. */
        endings: Readonly<Record<string, string>>
        /** Words, and endings after `~`, that look foreign and are not. */
        except: readonly string[]
        /** Letters that the language of the text does not have. */
        letters?: string
        /** What to write instead of several words. */
        phrases: Readonly<Record<string, string>>
      }
    >
  >
  /** How facts are written, for finding them in prose. */
  extract?: ExtractData
  /** What is known of drafting translations from it. */
  draft?: DraftData
  /** The file of the language's words in Apertium's package. */
  analyser?: {apertium: string}
  /** Abbreviations, and pairs of forms by what they are about: names of forms, with patterns. */
  style?: {
    abbreviations: readonly string[]
    mixed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  }
  /** What stands around a text on a published page. */
  page?: Partial<PageData>
}

/** What is known of pages, with patterns as they are written. */
type PageData = {[K in keyof PageWords]: Written<PageWords[K]>}

type Written<T> = T extends RegExp ? string : T extends object ? {[K in keyof T]: Written<T[K]>} : T

/** What is known of all languages together. */
export type SharedTables = Pick<Lexicon, 'terms' | 'tools' | 'wordbase'>

/**
 * Make what rules know of a language from its files.
 *
 * @param language the language
 * @param data what its files hold
 * @param tables what all languages share; default: nothing is known
 * @returns what rules know; they find nothing in a language that has no files
 */
export function readLexicon(
  language: string,
  data: LexiconData,
  {terms = [], wordbase = [], tools = []}: Partial<SharedTables> = {}
): Lexicon {
  const {phrases = {}, asked = {}, outdated = {}, foreign = {}, analyser, style, extract = {}, draft = {}} = data
  return {
    language,
    phrases: mapValues(phrases, compilePattern),
    asked: mapValues(asked, compilePattern),
    outdated: mapValues(outdated, compilePattern),
    foreign: Object.entries(foreign).map(([from, words]) => readForeign(from, words)),
    analyser: analyser?.apertium ?? '',
    ...readStyle(style),
    extract,
    draft,
    wordbase,
    tools,
    terms,
    forbidden: forbiddenForms(language, terms),
    page: readPageWords(data.page)
  }
}

function readStyle(
  {abbreviations, mixed}: StyleData = {abbreviations: [], mixed: {}}
): Pick<Lexicon, 'abbreviations' | 'mixed'> {
  return {
    abbreviations,
    mixed: Object.entries(mixed).map(([id, forms]) => ({
      id,
      forms: Object.entries(forms).map(([name, patterns]) => ({name, pattern: compilePattern(patterns)}))
    }))
  }
}

function forbiddenForms(language: string, terms: Lexicon['terms']): Lexicon['forbidden'] {
  return terms.flatMap((term) => {
    const names = term.names[language]
    return names && names.forbidden.length > 0 ? [{term, names, pattern: findsForms(names.forbidden, 's?')}] : []
  })
}

function readPageWords(page: Partial<PageData> = {}): PageWords {
  const {iso6393 = '', signs = [], neighbours = {}, furniture = {}, beside = {}, regions = {}, columns = []} = page
  const {contents = [], datelines = []} = page
  const each = (patterns: readonly string[]): RegExp[] => patterns.map((pattern) => compilePattern([pattern]))
  return {
    iso6393,
    signs,
    neighbours,
    furniture: mapValues(furniture, each),
    beside: mapValues(beside, each),
    regions,
    contents: each(contents),
    datelines: each(datelines),
    columns
  }
}

type StyleData = NonNullable<LexiconData['style']>

type ForeignData = NonNullable<LexiconData['foreign']>[string]

function readForeign(from: string, {loans = false, letters = '', phrases, ...lists}: ForeignData): ForeignWords {
  const entriesOf = (kind: ForeignEntry['kind'], list: Readonly<Record<string, string>>): [string, ForeignEntry][] =>
    Object.entries(list).map(([word, instead]) => [word, {kind, instead}])
  const endings = Object.entries(lists.endings).map(([ending, instead]) => [`~${ending}`, instead && `~${instead}`])
  return {
    from,
    loans,
    entries: new Map([
      ...entriesOf('ending', Object.fromEntries(endings) as Record<string, string>),
      ...entriesOf('weak', lists.weak),
      ...entriesOf('word', lists.words),
      ...lists.except.map((word): [string, ForeignEntry] => [word, {kind: 'except', instead: ''}])
    ]),
    letters: letters === '' ? /(?!)/u : new RegExp(`^\\p{Ll}*[${letters}]\\p{Ll}*$`, 'u'),
    phrases: Object.entries(phrases).map(([pattern, instead]) => ({pattern: compilePattern([pattern]), instead}))
  }
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}
