import type {Element, Nodes as HastNodes, Root as HastRoot} from 'hast'
import type {Heading, Nodes} from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import {unified} from 'unified'
import {oneLine} from '../clean-text.ts'
import {decodeHtml} from '../decode-page.ts'
import type {Draft} from '../draft.ts'
import type {FurnitureWords} from '../furniture-words.ts'
import {cleanHtml} from './clean-html.ts'
import {findMain} from './find-main.ts'
import {guardNesting} from './guard-nesting.ts'
import {refuseTooLong} from '../refuse-too-long.ts'
import {findElement, hastText, propertyOf} from './hast-text.ts'

const parser = unified().use(rehypeParse).freeze()

/** The state of the conversion, as far as it is used here. */
interface State {
  all(node: HastNodes): Nodes[]
  patch(from: HastNodes, to: Nodes): void
}

const converter = unified()
  .use(rehypeRemark, {
    handlers: Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, toHeading]))
  } as never)
  .freeze()

/**
 * Read a page of HTML.
 *
 * @param bytes the file
 * @param file its name, for messages
 * @param words what tells furniture
 * @returns the page as a draft
 * @throws Misuse when its encoding cannot be told, or it is nested without end
 */
export function readHtml(bytes: Uint8Array, file: string, words: FurnitureWords): Draft {
  return readHtmlText(decodeHtml(bytes, file), file, words)
}

/**
 * Read HTML.
 *
 * @param html the text of a page, or a part of one
 * @param file its name, for messages
 * @param words what tells furniture
 * @param place puts the nodes of the tree on other lines than those of the text; default: they stay
 * @returns the page as a draft
 * @throws Misuse when it is nested without end
 */
export function readHtmlText(
  html: string,
  file: string,
  words: FurnitureWords,
  place?: (tree: HastRoot) => void
): Draft {
  guardNesting(html, file)
  const tree = parser.parse(html)
  place?.(tree)
  const head = readHead(tree)
  const {root: clean, leftOut: furniture} = cleanHtml(tree, words)
  const {root: main, leftOut: around} = findMain(clean)
  const {elements, text} = sizeOf(main)
  refuseTooLong(file, text, elements)
  const root = converter.runSync(main)
  return {root, ...head, leftOut: [...furniture, ...around]}
}

function toHeading(state: State, element: Element): Heading {
  const heading: Heading = {
    type: 'heading',
    depth: Number(element.tagName.slice(1)) as Heading['depth'],
    data: {anchors: element.properties['anchors'] as string[]},
    children: state.all(element) as Heading['children']
  }
  state.patch(element, heading)
  return heading
}

function sizeOf(node: HastNodes): {elements: number; text: number} {
  if (!('children' in node)) return {elements: 0, text: node.type === 'text' ? node.value.length : 0}
  const parts = node.children.map(sizeOf)
  const sum = (name: 'elements' | 'text'): number => parts.reduce((all, part) => all + part[name], 0)
  return {elements: places(node) + sum('elements'), text: sum('text')}
}

/** A cell is written for each column and row that it covers. */
function places(node: HastNodes): number {
  if (node.type !== 'element') return 1
  return Math.max(1, Number(node.properties['colSpan'] ?? 1)) * Math.max(1, Number(node.properties['rowSpan'] ?? 1))
}

/** What the head of a page says of it. */
function readHead(tree: HastRoot): {title?: string; address?: string} {
  const titled = findElement(tree, ({tagName}) => tagName === 'title')
  const title = titled && windowTitle(oneLine(hastText(titled)))
  const canonical = findElement(
    tree,
    (one) => one.tagName === 'link' && propertyOf(one, 'rel') === 'canonical' && isAbsolute(propertyOf(one, 'href'))
  )
  const base = findElement(tree, (one) => one.tagName === 'base' && isAbsolute(propertyOf(one, 'href')))
  const address = base ?? canonical
  return {...(title && {title}), ...(address && {address: propertyOf(address, 'href')})}
}

function isAbsolute(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address)
}

/** The title of a window without the name of the site after it. */
function windowTitle(title: string): string {
  return title.split(/ [|\u2013\u2014-] /, 1)[0]!.trim()
}
