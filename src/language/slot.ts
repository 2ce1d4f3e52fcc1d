import type {Path} from '../diagnostics/finding.ts'

/** Where a word was written. */
export interface Origin {
  /** The bundle, relative to the project, with `/`. */
  file: string
  path: Path
}

/** A text of a bundle in one language, its slots not yet filled. It is not Markdown until a sink says so. */
export interface Word {
  kind: 'word'
  /** Its key; made-up words, such as lists, have the key of their pattern. */
  key: string
  /** Its text, with a token for each slot. */
  text: string
  slots: readonly Slot[]
  /** Where it was written; absent for words that the product put together. */
  origin?: Origin
}

/** A partial that was filled in: always a block of its own. */
export interface Part {
  kind: 'part'
  text: string
  slots: readonly Slot[]
  /** The file of the template that it was made by. */
  template?: string
}

/** Something that only code can make, such as a time or a button; `render/nodes/` knows how each looks. */
export interface Node {
  kind: 'node'
  name: NodeName
  attributes: Readonly<Record<string, string | number | undefined>>
  children: readonly Slot[]
}

/** The names of nodes, sorted. */
export type NodeName = 'box' | 'button' | 'gap' | 'heading' | 'link' | 'nav' | 'notice' | 'passage' | 'table' | 'time'

/** What can fill a slot: a value, which is text and never markup, or something made by the product. */
export type Slot = string | Word | Part | Node

/**
 * Make a node.
 *
 * @param name which
 * @param children what is in it
 * @param attributes its attributes; default: none
 * @returns the node
 */
export function node(name: NodeName, children: readonly Slot[], attributes: Node['attributes'] = {}): Node {
  return {kind: 'node', name, attributes, children}
}

/**
 * Whether an object can fill a slot.
 *
 * @param value any object
 * @returns whether it is a word, a part or a node
 */
export function isSlot(value: object): value is Word | Part | Node {
  return 'kind' in value && (value.kind === 'word' || value.kind === 'part' || value.kind === 'node')
}
