import type {Rule} from './rules.ts'

/** A point in a file. */
export interface Point {
  /** From 1. */
  line: number
  /** From 1, in UTF-16 code units. */
  column: number
  /** From 0, in UTF-16 code units. */
  offset: number
}

/** A stretch of a file. */
export interface Place {
  start: Point
  end: Point
}

/** The way from the root of a file's data to a value. */
export type Path = readonly (string | number)[]

/** What fills the words of a finding: text, a number, alternatives, a day, a word of findings by its name, or any other word by its key. */
export type Parameter = string | number | readonly string[] | {date: string} | {word: string} | {key: string}

/** Who must answer a finding: the department that owns the activity, the data protection officer, the editor or the translator. */
export type Asks = 'department' | 'dpo' | 'editor' | 'translator'

/** Something wrong in the input: data, without words and with its place still a path. */
export interface Finding {
  /** What was found. */
  rule: Rule
  /** The file at fault, relative to the project, with `/`. */
  file: string
  /** Where in the data of the file; the nearest parent when the thing is absent. */
  path?: Path
  /** Whether the key or the value at the path is at fault; default: `value`. */
  at?: 'key' | 'value'
  /** A text to point at within the value, such as a placeholder. */
  excerpt?: string
  /** Which occurrence of that text within the value, from 0; default: the first. */
  nth?: number
  /** The place, where it is known at once, as in a file that cannot be parsed. */
  place?: Place
  /** Who must answer, where it is known. */
  asks?: Asks
  /** What fills its words. */
  parameters: Readonly<Record<string, Parameter>>
}
