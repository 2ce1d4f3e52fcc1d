import {compilePattern} from '../check/lexicon/compile-pattern.ts'
import type {cookieColumns} from '../model/outline.ts'

/** A column of a table of cookies. */
export type CookieColumn = (typeof cookieColumns)[number]

/** What stands in `locales/<language>/check/import.json`: patterns, as in other data of the check. */
export interface ImportData {
  /** Names of the supervisory authority. */
  authority?: readonly string[]
  /** What tells the legal basis of something. */
  basis?: readonly string[]
  /** Heads of columns in tables of cookies. */
  columns?: Partial<Record<CookieColumn, readonly string[]>>
  /** What tells that one can complain. */
  complaint?: readonly string[]
  /** What stands after the name of the controller, where it is said that it is one. */
  controller?: readonly string[]
  /** What tells that cookies are spoken of. */
  cookie?: readonly string[]
  /** Words before a name that are not part of it: articles. */
  beforeName?: readonly string[]
  /** What stands between the name of the controller and what is said of it: whom it is represented by. */
  afterName?: readonly string[]
  /** What stands where a name would, and is none: pronouns and common nouns. */
  noName?: readonly string[]
  /** What tells of the data protection officer. */
  officer?: readonly string[]
  /** What tells how long data are kept. */
  retention?: readonly string[]
  /** What stands before the day on which the page was last changed. */
  updated?: readonly string[]
}

/** What tells values of a page from each other, in one language. */
export type ImportCues = Readonly<Record<Exclude<keyof ImportData, 'columns'>, RegExp>> & {
  columns: Readonly<Partial<Record<CookieColumn, RegExp>>>
}

const names = [
  'afterName',
  'authority',
  'basis',
  'beforeName',
  'complaint',
  'controller',
  'cookie',
  'noName',
  'officer',
  'retention',
  'updated'
] as const satisfies readonly (keyof ImportData)[]

/**
 * Make cues from the data of a language.
 *
 * @param data the patterns; what is absent is never found
 * @returns the cues
 */
export function readCues(data: ImportData): ImportCues {
  return {
    ...(Object.fromEntries(names.map((name) => [name, compilePattern(data[name] ?? [])])) as Omit<
      ImportCues,
      'columns'
    >),
    columns: Object.fromEntries(
      Object.entries(data.columns ?? {}).map(([column, patterns]) => [column, compilePattern(patterns)])
    )
  }
}
