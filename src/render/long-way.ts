import {gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown, gfmTableToMarkdown} from 'mdast-util-gfm-table'
import type {Root as HtmlRoot, RootContent} from 'hast'
import type {Root} from 'mdast'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import {unified, type Processor} from 'unified'
import {tokenStart} from '../language/tokens.ts'
import {referenceMarkdown} from './escape-markdown.ts'
import type {Hole} from './hole.ts'
import {sanitizingSchema} from './sanitizing-schema.ts'

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
 * Read, and write, without the short way that prose takes: what that must be the same as. A file of its own, so that a program loads the
 * libraries when a text needs them.
 *
 * @internal
 */
export const longWay = {
  parse: (text: string): Root => reader.parse(text),
  markdown: (tree: Root): string => writer.stringify(tree).replace(/\n$/, ''),
  html: (tree: Root): string => toHtml.stringify(toHtml.runSync(tree))
}
