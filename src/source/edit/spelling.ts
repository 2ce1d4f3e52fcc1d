/** A text as it is written: what stands where it begins, and the lines below. */
export interface Spelling {
  head: string
  body: readonly string[]
}

/** Where a text is to stand. */
export interface Room {
  /** Whether within braces, where there are no blocks. */
  flow: boolean
  /** The white space before each line of a block. */
  indent: string
  /** How far its key is indented. */
  parent: number
  /** The quotation marks of the file. */
  quote: 'line' | 'single'
  /** The block that stands there now: its header, and its lines without their indentation. */
  old?: {header: string; lines: readonly string[]}
}

/** Writes a text in one style; undefined when the style cannot hold it there. */
export type Speller = (value: string, room: Room) => Spelling | undefined

/** What readers of YAML refuse, take for line breaks or do not show, unless it is escaped. */
export const unprintable = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u
