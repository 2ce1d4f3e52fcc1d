import type {Block} from '../check/text/block.ts'

/** What a page is written in. */
export type PageForm = 'docx' | 'html' | 'markdown' | 'text'

/** A declaration in one language as it was published, without what stands around it on the page. */
export interface Page {
  /** The file, as its reader named it; `-` for what was piped in. */
  file: string
  form: PageForm
  language: string
  /** The heading of the page, or what it calls itself; empty when it does neither. */
  title: string
  /** Its sections, in order; the first may stand before any heading and then has no title. */
  sections: readonly PageSection[]
  /** What was recognised as something else than the declaration. */
  leftOut: readonly LeftOut[]
}

/** What stands under one heading, up to the next. */
export interface PageSection {
  /** Kebab-case, unique in the page. */
  id: string
  /** How deep it stands: 1 for the outermost; 0 for what stands before any heading. */
  depth: number
  /** Its heading as plain text; empty when it has none. */
  title: string
  /** The line of its heading in the file; absent where a file has no lines, such as a Word document. */
  line?: number
  /** Its own text as Markdown, the sections within it left out. Braces of placeholders are escaped. */
  text: string
  /** The same as blocks: paragraphs, items of lists, cells of tables. */
  blocks: readonly PageBlock[]
}

/** A block of a page. */
export interface PageBlock extends Block {
  /** The line in the file on which it begins; absent where a file has no lines. */
  line?: number
}

/** What stands around a declaration on a page. */
export type FurnitureKind =
  | 'banner'
  | 'breadcrumbs'
  | 'contents'
  | 'dialog'
  | 'feedback'
  | 'footer'
  | 'form'
  | 'header'
  | 'navigation'
  | 'script'
  | 'search'
  | 'sharing'
  | 'sidebar'
  | 'template'

/** Something that was left out of a page. */
export interface LeftOut {
  kind: FurnitureKind
  /** How it begins, as plain text; empty when it has no text. */
  text: string
  line?: number
}
