import type {Finding, Path, Place} from '../diagnostics/finding.ts'

/** Where a value of a file stands, and what is in it. */
export interface SourceNode {
  /** Offsets of the value. */
  start: number
  end: number
  /** Offsets of its key, when it has one. */
  key?: {start: number; end: number}
  /** What is in it, by key or index. */
  children?: Map<string | number, SourceNode>
}

/** A comment that asks for findings to be left out: `# personvern-ignore <rule> -- <reason>`. */
export interface Suppression {
  /** The rule; empty when it names none. */
  rule: string
  /** Why; empty when it does not say. */
  reason: string
  /** The comment itself. */
  place: Place
  /** What it covers: the next line, and the whole of the text that begins there. */
  covers: Place
}

/** A file's data, and where each value and key of it stands. */
export interface Source {
  /** The file, relative to the project, with `/`. */
  file: string
  /** Plain data; undefined when the file could not be read. */
  data: unknown
  /** What was wrong with the text itself. */
  findings: Finding[]
  /** Comments that ask for findings to be left out, in the order of the file. */
  suppressions: readonly Suppression[]
  /**
   * Where something stands.
   *
   * @param path the way to a value
   * @param at whether its key or the value itself; default: `value`
   * @param excerpt a text to look for within the value; default: all of it
   * @param nth which occurrence of it, from 0; default: the first
   * @returns its place; that of the nearest parent when it is absent
   */
  locate(path: Path, at?: 'key' | 'value', excerpt?: string, nth?: number): Place
}
