import type {Root} from 'mdast'
import {longWay} from './long-way.ts'
import {proseHtml} from './prose/prose-html.ts'
import {proseMarkdown} from './prose/prose-markdown.ts'
import {readProse} from './prose/read-prose.ts'

export type {Hole} from './hole.ts'

/**
 * Read Markdown.
 *
 * @param text Markdown
 * @returns its tree
 */
export function parseMarkdown(text: string): Root {
  return readProse(text) ?? longWay.parse(text)
}

/**
 * Write a tree as Markdown.
 *
 * @param tree a tree, which may have holes
 * @returns Markdown without a line break at its end
 */
export function writeMarkdown(tree: Root): string {
  return proseMarkdown(tree) ?? longWay.markdown(tree)
}

/**
 * Write a tree as HTML that is safe wherever the tree is from.
 *
 * @param tree a tree, which may have holes
 * @returns sanitized HTML
 */
export function writeHtml(tree: Root): string {
  return proseHtml(tree) ?? longWay.html(tree)
}
