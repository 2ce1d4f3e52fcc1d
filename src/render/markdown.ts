import {gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown, gfmTableToMarkdown} from 'mdast-util-gfm-table'
import type {Root} from 'mdast'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {tokenStart} from '../language/tokens.ts'
import type {Root as HtmlRoot, RootContent} from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import {unified, type Processor} from 'unified'
import {referenceMarkdown} from './escape-markdown.ts'
import {sanitizingSchema} from './sanitizing-schema.ts'

/** A place in a tree where a value will be filled in; it is written as the token that its text holds. */
export interface Hole {
  type: 'hole'
  value: string
  /** Which end of it touches a mark of emphasis; a letter is then written as a character reference. */
  touches?: 'first' | 'last'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    hole: Hole
  }
  interface RootContentMap {
    hole: Hole
  }
}

/** CommonMark with tables and strikethrough. Literal autolinks are left out: an address in prose stays text. */
function tablesAndStrikethrough(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), gfmStrikethrough()]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()]
  data.toMarkdownExtensions = [gfmTableToMarkdown({tablePipeAlign: false}), gfmStrikethroughToMarkdown()]
}

const reader = unified().use(remarkParse).use(tablesAndStrikethrough).freeze()

const writer = unified()
  .use(tablesAndStrikethrough)
  .use(remarkStringify, {
    bullet: '-',
    handlers: {
      hole: ({value, touches}: Hole) => (touches && !value.startsWith(tokenStart) ? referenceMarkdown(value) : value)
    }
  })
  .freeze()

/** Tables that words write have heads for columns alone; which column a cell is in is said to those who hear it (WCAG 2.2, criterion 1.3.1). */
function scopedHeads() {
  return (root: HtmlRoot): void => scopeHeads(root)
}

function scopeHeads(node: HtmlRoot | RootContent): void {
  if (node.type === 'element' && node.tagName === 'th') node.properties['scope'] = 'col'
  if ('children' in node) node.children.forEach(scopeHeads)
}

const toHtml = unified()
  .use(remarkRehype, {handlers: {hole: (_: unknown, {value}: Hole) => ({type: 'text', value})}})
  .use(scopedHeads)
  .use(rehypeSanitize, sanitizingSchema)
  .use(rehypeStringify)
  .freeze()

/**
 * Read Markdown.
 *
 * @param text Markdown
 * @returns its tree
 */
export function parseMarkdown(text: string): Root {
  return reader.parse(text)
}

/**
 * Write a tree as Markdown.
 *
 * @param tree a tree, which may have holes
 * @returns Markdown without a line break at its end
 */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree).replace(/\n$/, '')
}

/**
 * Write a tree as HTML that is safe wherever the tree is from.
 *
 * @param tree a tree, which may have holes
 * @returns sanitized HTML
 */
export function writeHtml(tree: Root): string {
  return toHtml.stringify(toHtml.runSync(tree))
}
