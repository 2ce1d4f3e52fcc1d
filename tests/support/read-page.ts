import type {Nodes} from 'mdast'
import type {Nodes as HastNodes} from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {parseMarkdown} from '../../src/render/markdown.ts'

/** The kinds of nodes in a tree, without their texts: what a value must never change. */
export function shapeOf(node: Nodes | HastNodes): string {
  const name = 'tagName' in node ? node.tagName : node.type
  return 'children' in node ? `${name}(${node.children.map((child) => shapeOf(child)).join(',')})` : name
}

/** The texts of a tree, one after the other. */
export function textOf(node: Nodes | HastNodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : ''
}

/** Read Markdown as the product does. */
export function readMarkdown(text: string): Nodes {
  return parseMarkdown(text)
}

/** Read HTML as a browser does. */
export function readHtml(text: string): HastNodes {
  return unified().use(rehypeParse, {fragment: true}).parse(text)
}

/** Markdown to HTML the slow way: parsed as a whole, raw HTML kept. */
export function naiveHtml(markdown: string): string {
  const processor = unified().use(remarkRehype, {allowDangerousHtml: true}).use(rehypeRaw).use(rehypeStringify)
  return processor.stringify(processor.runSync(parseMarkdown(markdown)))
}
