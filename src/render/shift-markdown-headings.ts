import type {Nodes} from 'mdast'
import {parseMarkdown} from './markdown.ts'

/**
 * Move the headings of Markdown, so that it can stand within a page that has headings of its own.
 *
 * @param markdown Markdown as the product writes it, whose headings begin with `#`
 * @param first the level that a heading of level 1 gets, 1 to 6; none goes below 6
 * @returns the same Markdown
 */
export function shiftMarkdownHeadings(markdown: string, first: number): string {
  if (first === 1) return markdown
  let shifted = markdown
  for (const {at, depth} of headingsIn(parseMarkdown(markdown)).reverse()) {
    const marks = '#'.repeat(Math.min(6, depth + first - 1))
    shifted = shifted.slice(0, at) + marks + shifted.slice(at + depth)
  }
  return shifted
}

/** Where each heading begins, and its level, in order. */
function headingsIn(node: Nodes): {at: number; depth: number}[] {
  if (node.type === 'heading') return [{at: node.position!.start.offset!, depth: node.depth}]
  return 'children' in node ? node.children.flatMap(headingsIn) : []
}
