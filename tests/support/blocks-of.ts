import type {Nodes} from 'mdast'
import {readMarkdown} from './read-page.ts'

/** The texts of Markdown, one a paragraph, heading, item or row of a table, white space as one space. */
export function blocksOf(markdown: string): string[] {
  return collect(readMarkdown(markdown.replace(/^---\n[\s\S]*?\n---\n/, '')))
    .map((text) => text.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter(Boolean)
}

function collect(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow') return [inline(node)]
  if (node.type === 'html') return [node.value.replace(/<[^>]*>/g, '')]
  return 'children' in node ? node.children.flatMap((child) => collect(child)) : []
}

function inline(node: Nodes): string {
  if (node.type === 'html') return ''
  if ('value' in node) return node.value
  if (!('children' in node)) return ' '
  return node.children.map((child) => inline(child)).join(node.type === 'tableRow' ? ' ' : '')
}
