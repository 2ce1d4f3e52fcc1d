import type {ListItem, Nodes} from 'mdast'
import {parseMarkdown} from '../../render/markdown.ts'

/** A part of a version of a page that is read, and compared, on its own. */
export interface VersionBlock {
  kind: 'heading' | 'item' | 'paragraph' | 'row'
  /** Of a heading 1 to 6, of an item how deep it lies in lists, from 1; of a row 0 in the head of its table and 1 below it; else 0. */
  level: number
  /** Its plain text; addresses stand after what links to them, line breaks are kept. */
  text: string
  /** What stands before an item of a numbered list, `3.`; else empty. */
  marker: string
  /** The cells of a row; none of anything else. */
  cells: readonly string[]
  /** What it is known by: its words with emphasis, code and addresses. */
  raw: string
}

/**
 * Take a version of a page apart.
 *
 * @param markdown the page, without front matter
 * @returns its headings, paragraphs, items and rows, in order
 */
export function versionBlocks(markdown: string): VersionBlock[] {
  return blocksOf(parseMarkdown(markdown), {kind: 'paragraph', level: 0, marker: ''})
}

type Place = Pick<VersionBlock, 'kind' | 'level' | 'marker'>

function blocksOf(node: Nodes, place: Place): VersionBlock[] {
  switch (node.type) {
    case 'heading':
      return [block(node, {kind: 'heading', level: node.depth, marker: ''})]
    case 'paragraph':
      return [block(node, place)]
    case 'table':
      return node.children.map((row, index) => rowBlock(row.children, index === 0 ? 0 : 1))
    case 'code':
      return [{...place, text: node.value, cells: [], raw: node.value}]
    case 'list':
      return node.children.flatMap((item, index) => {
        const marker = node.ordered ? `${(node.start ?? 1) + index}.` : ''
        return itemBlocks(item, {kind: 'item', level: place.kind === 'item' ? place.level + 1 : 1, marker})
      })
    default:
      return 'children' in node ? node.children.flatMap((child) => blocksOf(child, place)) : []
  }
}

/** What follows the first paragraph of an item is a paragraph; lists in it lie deeper. */
function itemBlocks({children}: ListItem, place: Place): VersionBlock[] {
  return children.flatMap((child, index) =>
    blocksOf(child, index === 0 || child.type === 'list' ? place : {kind: 'paragraph', level: 0, marker: ''})
  )
}

function block(node: Nodes, place: Place): VersionBlock {
  return {...place, text: textOf(node).trim(), cells: [], raw: rawOf(node).trim()}
}

function rowBlock(cells: readonly Nodes[], level: number): VersionBlock {
  const texts = cells.map((cell) => textOf(cell).trim())
  return {kind: 'row', level, marker: '', text: texts.join(' | '), cells: texts, raw: cells.map(rawOf).join('|')}
}

/** Anchors and marks of language are for machines: no words are changed with them. */
function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/\s+/g, ' ')
  if (!('children' in node)) return ''
  const text = node.children.map(textOf).join('')
  return node.type === 'link' && isTold(node.url, text) ? `${text} (${node.url})` : text
}

/** Whether an address says more than the words that link to it; places on the page itself are no addresses. */
function isTold(url: string, text: string): boolean {
  return !url.startsWith('#') && url.replace(/^(?:mailto|tel):/, '').replace(/^\+47/, '') !== text.replace(/\s/g, '')
}

const marks: Partial<Record<Nodes['type'], string>> = {delete: '~~', emphasis: '_', strong: '**'}

function rawOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ')
  if (node.type === 'inlineCode') return `\`${node.value}\``
  if (!('children' in node)) return ''
  const mark = marks[node.type] ?? ''
  const inner = `${mark}${node.children.map(rawOf).join('')}${mark}`
  return node.type === 'link' ? `[${inner}](${node.url.startsWith('#') ? '#' : node.url})` : inner
}
