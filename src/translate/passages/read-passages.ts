import type {Nodes, PhrasingContent} from 'mdast'
import type {Node} from 'unist'
import {isPlain} from '../../check/text/is-plain.ts'
import {filled, type BlockKind} from '../../check/text/block.ts'
import {filler, maskPlaceholders, readPlaceholders} from '../../check/text/mask-placeholders.ts'
import {textMode} from '../../check/text/text-mode.ts'
import {parseMarkdown} from '../../render/markdown.ts'
import type {Passage} from './passage.ts'
import type {PartKind, ProtectedPart, Segment} from './segment.ts'
import {tidySegment} from './tidy-segment.ts'

/** Stands before a phrase while it is parsed, so that "1. januar" is no list. */
const guard = '\u2060'

/**
 * Take a text of a bundle apart into passages.
 *
 * @param key the key of the text
 * @param text the text, as it is in the bundle
 * @returns its passages, in order; a text without any words has none
 */
export function readPassages(key: string, text: string): Passage[] {
  const mode = textMode(key, text)
  return readPlain(key, text, mode) ?? readMarkdown(key, text, mode)
}

/** Paragraphs of words and placeholders alone are not worth a parser. */
function readPlain(key: string, text: string, mode: 'block' | 'phrase'): Passage[] | undefined {
  const passages: Passage[] = []
  let from = 0
  for (const paragraph of text.split(/\n\n/)) {
    const raw = paragraph.trim()
    const start = from + paragraph.indexOf(raw)
    from += paragraph.length + 2
    if (raw === '') continue
    if (!isPlain(paragraph.replace(/\n+$/, ''), mode)) return undefined
    const segment = tidy(textParts(maskPlaceholders(raw), raw))
    const kind = mode === 'phrase' ? 'phrase' : 'paragraph'
    passages.push({key, index: passages.length, kind, start, end: start + raw.length, raw, segment})
  }
  return passages
}

function readMarkdown(key: string, text: string, mode: 'block' | 'phrase'): Passage[] {
  const before = mode === 'phrase' ? guard : ''
  const source = before + text
  const tree = parseMarkdown(before + maskQuotations(maskPlaceholders(text)))
  return leavesOf(tree, mode === 'phrase' ? 'phrase' : 'paragraph').flatMap(({kind, children}, index) => {
    const [first, last] = [children[0], children.at(-1)]
    if (!first || !last) return []
    const [start, end] = [Math.max(startOf(first), before.length), endOf(last)]
    const segment = tidy(children.flatMap((child) => partsOf(child, source)))
    if (segment.length === 0) return []
    const at = {start: start - before.length, end: end - before.length}
    return [{key, index, kind, ...at, raw: text.slice(at.start, at.end), segment}]
  })
}

const quotations = /:lang\[(?:[^[\]\\]|\\.|\[[^[\]]*\])*\]\{[a-zA-Z-]+\}/g

/** A quotation in another language is not translated: it is one part, whatever is in it. */
function maskQuotations(text: string): string {
  return text.replace(quotations, ({length}) => filled + filler.repeat(length - 1))
}

interface Leaf {
  kind: BlockKind
  children: readonly Nodes[]
}

/** What holds phrasing, in the order of the text. */
function leavesOf(node: Nodes, kind: BlockKind): Leaf[] {
  if (node.type === 'paragraph') return [{kind, children: node.children}]
  if (node.type === 'heading') return [{kind: 'heading', children: node.children}]
  if (node.type === 'tableCell') return [{kind: 'cell', children: node.children}]
  if (node.type === 'html') return [{kind, children: [node]}]
  if (!('children' in node)) return []
  const inner = node.type === 'listItem' ? 'item' : kind
  return node.children.flatMap((child) => leavesOf(child, inner))
}

function partsOf(node: Nodes, source: string): (ProtectedPart | string)[] {
  if (node.type === 'text') return textParts(node.value, source.slice(startOf(node), endOf(node)))
  if (!('children' in node) || node.children.length === 0) return [leafPart(node, source)]
  const children = node.children as PhrasingContent[]
  const [open, close] = [
    source.slice(startOf(node), startOf(children[0]!)),
    source.slice(endOf(children.at(-1)!), endOf(node))
  ]
  return [part('open', open), ...children.flatMap((child) => partsOf(child, source)), part('close', close)]
}

/** Nodes without words in them. */
const leafKinds: Partial<Record<Nodes['type'], PartKind>> = {break: 'break', inlineCode: 'code', link: 'link'}

function leafPart(node: Nodes, source: string): ProtectedPart {
  return part(leafKinds[node.type] ?? 'other', source.slice(startOf(node), endOf(node)))
}

function part(kind: PartKind, raw: string, name = raw): ProtectedPart {
  return {kind, raw, name, shown: raw}
}

/** What is one part, whatever is in it: quotations and placeholders. */
const opaqueParts = new RegExp(`${quotations.source}|\\{\\{[^{}]*\\}\\}`, 'g')

/** What stands in its place while Markdown is read. */
const masked = new RegExp(`${filled}${filler}*`, 'g')

/** Text as Markdown has read it, with what its placeholders and quotations are written as. */
function textParts(value: string, raw: string): (ProtectedPart | string)[] {
  if (!value.includes(filled)) return [value]
  const written = [...raw.matchAll(opaqueParts)].map(([whole]) => whole)
  const parts: (ProtectedPart | string)[] = []
  let from = 0
  for (const match of value.matchAll(masked)) {
    parts.push(value.slice(from, match.index), opaque(written.shift()!))
    from = match.index + match[0].length
  }
  return [...parts, value.slice(from)]
}

function opaque(raw: string): ProtectedPart {
  const [placeholder] = raw.startsWith('{{') ? readPlaceholders(raw) : []
  if (placeholder) return part('fact', raw, placeholder.path)
  const inner = raw.slice(':lang['.length, raw.lastIndexOf(']'))
  return {...part('language', raw, inner.replace(/\s+/g, ' ')), shown: inner.replace(/\s+/g, ' ')}
}

/** As a bundle has it, without what stood before a phrase while it was parsed. */
function tidy(parts: readonly (ProtectedPart | string)[]): Segment {
  return tidySegment(parts.map((part) => (typeof part === 'string' ? part.replace(guard, '') : part)))
}

/** What the parser has read has a place. */
function startOf({position}: Node): number {
  return position!.start.offset!
}

function endOf({position}: Node): number {
  return position!.end.offset!
}
