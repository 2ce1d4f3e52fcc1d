import type {Rule} from '../diagnostics/rules.ts'
import type {Compile} from './create-compiler.ts'
import type {Node, Part, Slot, Word} from '../language/slot.ts'

/** What a text is written as. */
export type Sink = 'html' | 'markdown'

/** What filling needs to know of the page that is made. */
export interface Filling {
  sink: Sink
  compile: Compile
  /** Titles of the sections of the page, by id, for links to them. */
  sections: ReadonlyMap<string, Slot>
  /** Whether HTML tells where each passage comes from; `compile` must then be a traced one. */
  traced?: boolean
  /** The code that pages have for a language, for `lang`; default: the language itself. */
  languageCode?: ((language: string) => string) | undefined
  /** Called with what is wrong with a word or part. */
  report(rule: Rule, at: Part | Word, parameters: {actual: string; nearest?: string}): void
}

/** What writes a node: its children are written as a phrase or as blocks when it asks for them. */
export interface NodeWriter {
  /** Whether it is a block of its own. */
  block: boolean
  html(node: Node, inner: NodeContent): string
  markdown(node: Node, inner: NodeContent): string
}

/** The children of a node, written. */
export interface NodeContent {
  phrase(index: number): string
  block(index: number): string
  /** The code that the page has for a language, for `lang`. */
  languageCode(language: string): string
}
