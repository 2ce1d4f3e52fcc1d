/** What a language's bundles do not say of how facts are written; patterns are written as in `phrases.json`. All of it may be absent. */
export interface ExtractData {
  /** Ages, `#` for the number: `under # år`. */
  ages?: readonly string[]
  /** Names of currencies, by code. */
  amounts?: Readonly<Record<string, readonly string[]>>
  /** What a time of day is called before the hour, and after it. */
  clock?: {before?: readonly string[]; morning?: readonly string[]; afternoon?: readonly string[]}
  /** Further ways of writing a date, as `date.day` in the bundles has the first. */
  dates?: readonly string[]
  /** The mark before decimals. */
  decimal?: string
  /** Parts of references to law. */
  law?: LawData
  /** Short names of months, by number. */
  months?: Readonly<Record<string, readonly string[]>>
  /** What a number in figures may be multiplied by: `million~`, by how many. */
  multipliers?: Readonly<Record<string, readonly string[]>>
  /** Numbers in letters, by number, besides those of the bundles. */
  numbers?: Readonly<Record<string, readonly string[]>>
  /** What may follow a figure of an ordinal, `th`. */
  ordinals?: readonly string[]
  percent?: readonly string[]
  /** Periods that have no number in them, by value: `et halvt år`. Those that recur have `R/` first. */
  periods?: Readonly<Record<string, readonly string[]>>
  /** Marks between groups of three figures, besides that of the bundles. */
  thousands?: readonly string[]
  /** Further names and forms of units of time. */
  units?: Readonly<Record<string, readonly string[]>>
  /** What stands before a year that stands alone. */
  years?: readonly string[]
}

/** Words of references to law. */
export interface LawData {
  /** An article of a regulation of the EU. */
  article?: readonly string[]
  /** What joins points, `og`. */
  join?: readonly string[]
  /** A numbered paragraph or item, before its number: `nr.` */
  item?: readonly string[]
  /** Letters that are words too, so that they are points only where a bracket or nothing but the number is beside them. */
  letters?: string
  /** What joins a part that stands before what it is part of, `of`. */
  of?: readonly string[]
  /** A paragraph, after its ordinal: `ledd`. */
  paragraph?: readonly string[]
  /** A point, before its letter: `bokstav`. */
  point?: readonly string[]
  /** A section of an act. */
  section?: readonly string[]
  /** A sentence, after its ordinal. */
  sentence?: readonly string[]
}
