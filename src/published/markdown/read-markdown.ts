import type {Nodes as HastNodes} from 'hast'
import type {Nodes, Root} from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {parseMarkdown} from '../../render/markdown.ts'
import {decodePlain} from '../decode-page.ts'
import type {Draft} from '../draft.ts'
import type {FurnitureWords} from '../furniture-words.ts'
import {readHtmlText} from '../html/read-html.ts'
import {refuseTooLong} from '../refuse-too-long.ts'
import {fillTemplateTags} from './fill-template-tags.ts'
import {guardMarkdown} from './guard-markdown.ts'
import {splitFrontMatter} from './split-front-matter.ts'

/** Raw HTML passes here: the reader of HTML decides what is left of it. */
const toHtml = unified()
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeStringify, {allowDangerousHtml: true})
  .freeze()

/**
 * Read a page of Markdown, with its front matter and raw HTML in it.
 *
 * @param bytes the file
 * @param file its name, for messages
 * @param words what tells furniture
 * @returns the page as a draft
 * @throws Misuse when it is no text
 */
export function readMarkdown(bytes: Uint8Array, file: string, words: FurnitureWords): Draft {
  const {data, body} = splitFrontMatter(decodePlain(bytes, file))
  refuseTooLong(file, body.trim().length)
  guardMarkdown(body, file)
  const {text, leftOut} = fillTemplateTags(body, data)
  const tree = parseMarkdown(text)
  const draft = holdsHtml(tree) ? readAsHtml(tree, file, words) : {root: tree, leftOut: []}
  const title = typeof data['title'] === 'string' ? data['title'] : undefined
  return {...draft, ...(title !== undefined && {title}), leftOut: [...leftOut, ...draft.leftOut]}
}

function holdsHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsHtml))
}

/** The lines of the file travel with the elements. */
function readAsHtml(tree: Root, file: string, words: FurnitureWords): Draft {
  markLines(tree)
  const html = toHtml.stringify(toHtml.runSync(tree))
  return readHtmlText(html, file, words, (root) => placeOnLines(root))
}

function markLines(node: Nodes): void {
  if (!('children' in node)) return
  for (const child of node.children) {
    const line = child.type === 'hole' ? undefined : child.position?.start.line
    if ('children' in child && line !== undefined) child.data = {...child.data, hProperties: {dataLine: line}}
    markLines(child)
  }
}

/** Puts each element on the line that it was read from, and what is in it on the same. */
function placeOnLines(node: HastNodes, line?: number): void {
  const own = node.type === 'element' ? Number(node.properties['dataLine']) : NaN
  const here = Number.isInteger(own) ? own : line
  if (here === undefined) delete node.position
  else node.position = {start: {line: here, column: 1}, end: {line: here, column: 1}}
  if ('children' in node) for (const child of node.children) placeOnLines(child, here)
}
