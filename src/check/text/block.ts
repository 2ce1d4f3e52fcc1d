import type {Placeholder} from '../../language/pattern.ts'

/** What a block is: a paragraph, an item of a list, a heading, a cell of a table, or a word alone such as a title. */
export type BlockKind = 'cell' | 'heading' | 'item' | 'paragraph' | 'phrase'

/** Stands in the text of a block for what a placeholder fills in. */
export const filled = '\uFFFC'

/** A stretch of a block that is marked as being in another language. */
export interface ForeignStretch {
  start: number
  end: number
}

/** A link in a block. */
export interface BlockLink {
  /** Its label as plain text. */
  label: string
  /** Its address as it was written; placeholders as `{{…}}`. */
  address: string
  /** Where its label begins in the text of the block. */
  start: number
}

/** A paragraph or the like of a text, without its Markdown. */
export interface Block {
  kind: BlockKind
  /** Of a cell: which row of which table of the text it is in, from 0; rows are counted through all tables. Absent for what is no cell. */
  row?: number
  /** Its plain text: one line, with `filled` for each placeholder. */
  text: string
  /** Where each character of the text stands in the text that it was read from. */
  offsets: readonly number[]
  /** Its placeholders, in the order of the text; those in addresses of links are not among them. */
  placeholders: readonly Placeholder[]
  links: readonly BlockLink[]
  foreign: readonly ForeignStretch[]
  /** How many stretches are emphasised, weakly or strongly. */
  emphases: number
  /** Contents of code spans. */
  code: readonly string[]
  /** Raw HTML and images, which no page has. */
  html: readonly string[]
}
