import type {Root} from 'mdast'
import type {LeftOut} from './page.ts'

/** A page as the reader of its form leaves it: its text as a tree of Markdown, before it is divided into sections. */
export interface Draft {
  /** Its text; nodes have the lines of the file as their positions, where the form has lines. */
  root: Root
  /** What it calls itself elsewhere than in a heading: front matter, the title of the window. */
  title?: string
  leftOut: LeftOut[]
  /** Where it is published, for addresses within its site; absolute. */
  address?: string
}

/** Anchors that the file gives a heading: what links within the page lead to. */
export interface HeadingAnchors {
  anchors?: string[]
}

declare module 'mdast' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HeadingData extends HeadingAnchors {}
}
