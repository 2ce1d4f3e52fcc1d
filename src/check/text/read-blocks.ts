import type {Heading, Html, InlineCode, Link, Nodes, Paragraph, PhrasingContent, TableCell, TableRow, Text} from 'mdast'
import type {Node} from 'unist'
import {parseMarkdown} from '../../render/markdown.ts'
import type {Block, BlockKind} from './block.ts'
import {BlockText} from './block-text.ts'
import {isPlain} from './is-plain.ts'
import {maskPlaceholders} from './mask-placeholders.ts'

/** Stands before a phrase while it is parsed, so that "1. januar" is no list. */
const guard = '\u2060'

/**
 * Read Markdown with placeholders as blocks of plain text that know where each of their characters stands.
 *
 * @param raw the text, as it is in a bundle
 * @param mode `block` for a text of paragraphs and lists, `phrase` for a title or a word
 * @returns its blocks, in order
 */
export function readBlocks(raw: string, mode: 'block' | 'phrase'): Block[] {
  return isPlain(raw, mode) ? [readPlain(raw, mode)] : readMarkdown(raw, mode)
}

function readPlain(raw: string, mode: 'block' | 'phrase'): Block {
  const text = new BlockText(raw, 0)
  const start = raw.length - raw.trimStart().length
  text.plain(maskPlaceholders(raw).trim(), start, raw.length)
  return {kind: mode === 'phrase' ? 'phrase' : 'paragraph', ...text.finish()}
}

function readMarkdown(raw: string, mode: 'block' | 'phrase'): Block[] {
  const before = mode === 'phrase' ? guard : ''
  const source = before + raw
  const root = parseMarkdown(before + maskPlaceholders(raw))
  const rows = new Map<unknown, number>()
  return blocksIn(root, mode === 'phrase' ? 'phrase' : 'paragraph').map(([kind, {children}, row]) => {
    const text = new BlockText(source, before.length)
    for (const child of children) addPhrasing(child, text)
    if (row && !rows.has(row)) rows.set(row, rows.size)
    return {kind, ...(row && {row: rows.get(row)!}), ...text.finish()}
  })
}

type Leaf = Paragraph | Heading | TableCell | {children: [Html]}

/** What holds phrasing, with the kind of block that it is, and of a cell the row that it is in. */
function blocksIn(node: Nodes, kind: BlockKind, row?: TableRow): [BlockKind, Leaf, (TableRow | undefined)?][] {
  if (node.type === 'paragraph') return [[kind, node]]
  if (node.type === 'heading') return [['heading', node]]
  if (node.type === 'tableCell') return [['cell', node, row]]
  if (node.type === 'html') return [[kind, {children: [node]}]]
  if (!('children' in node)) return []
  const inner = node.type === 'listItem' ? 'item' : kind
  const within = node.type === 'tableRow' ? node : row
  return node.children.flatMap((child) => blocksIn(child, inner, within))
}

function addPhrasing(node: PhrasingContent, text: BlockText): void {
  add[node.type]?.(node as never, text)
}

/** How each kind of node adds to the text of its block; what is not here adds nothing. */
const add: Partial<Record<PhrasingContent['type'], (node: never, text: BlockText) => void>> = {
  break: (node: Node, text) => text.space(startOf(node)),
  delete: addChildren,
  emphasis: addEmphasis,
  html: addDropped,
  image: addDropped,
  inlineCode: (node: InlineCode, text) => text.code(node.value, startOf(node), endOf(node)),
  link(node: Link, text) {
    const last: Node | undefined = node.children.at(-1)
    text.openLink()
    addChildren(node, text)
    text.closeLink(node.url, last ? endOf(last) : startOf(node), endOf(node))
  },
  strong: addEmphasis,
  text: (node: Text, text) => text.plain(node.value, startOf(node), endOf(node))
}

function addChildren({children}: {children: PhrasingContent[]}, text: BlockText): void {
  for (const child of children) addPhrasing(child, text)
}

function addEmphasis(node: {children: PhrasingContent[]}, text: BlockText): void {
  text.emphasis()
  addChildren(node, text)
}

function addDropped(node: Node, text: BlockText): void {
  text.html(startOf(node), endOf(node))
}

/** What the parser has read has a place. */
function startOf({position}: Node): number {
  return position!.start.offset!
}

function endOf({position}: Node): number {
  return position!.end.offset!
}
