import type {Rule} from '../diagnostics/rules.ts'

/** Where a hole is, which decides how what fills it is escaped. */
export type HoleContext = 'address' | 'block' | 'cell' | 'code' | 'code-cell' | 'item' | 'section' | 'text'

/** A hole in a fragment. */
export interface HolePiece {
  context: HoleContext
  /** Numbers of slots, and text between them where code or an address is put together from several. */
  pieces: readonly (string | number)[]
  /** What every further line is indented with, in Markdown. */
  indent: string
  /** Whether it stands at the start of a line, in Markdown. */
  atStart: boolean
  /** Whether its first or last letter touches a mark of emphasis that has a hole on its other side. */
  touches: 'first' | 'last' | undefined
}

/** A text, compiled: strings as they are written, and the holes between them. */
export interface Fragment {
  markdown: readonly (string | HolePiece)[]
  html: readonly (string | HolePiece)[]
  /** Sections that it links to, by id. */
  sections: readonly string[]
  /** What was wrong with the text itself. */
  findings: readonly {rule: Rule; actual: string}[]
}

/** What a text is compiled as: blocks, a phrase, or a phrase in a cell of a table. */
export type Mode = 'block' | 'cell' | 'phrase'
