import type {Nodes} from 'mdast'
import type {Node} from 'unist'

/**
 * The plain text of a node of Markdown.
 *
 * @param node the node
 * @returns its text; blocks and broken lines stand apart
 */
export function nodeText(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('value' in node) return node.type === 'html' ? '' : node.value
  if (!('children' in node)) return ''
  const between = node.children.some(({type}) => blocks.has(type)) ? ' ' : ''
  return node.children.map(nodeText).join(between)
}

const blocks: ReadonlySet<string> = new Set([
  'blockquote',
  'heading',
  'list',
  'listItem',
  'paragraph',
  'table',
  'tableCell',
  'tableRow'
])

/**
 * The line of the file on which a node begins.
 *
 * @param node the node
 * @returns the line, from 1; undefined where the file has no lines
 */
export function lineOf(node: Node): number | undefined {
  return node.position?.start.line
}
