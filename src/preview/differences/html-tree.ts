import type {Element, ElementContent, Nodes, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'

const reader = unified().use(rehypeParse).freeze()
const writer = unified().use(rehypeStringify).freeze()

/** What holds what a page says; the first of them that a page has counts. */
const regions = ['article', 'main', 'body']

/** An element that has others in it, or the page itself. */
export type Parent = Element | Root

/**
 * Read a whole page, or a part of one, of which a page is made.
 *
 * @param html HTML
 * @returns its tree
 */
export function readTree(html: string): Root {
  return reader.parse(html)
}

/**
 * Write the tree of a page.
 *
 * @param tree the tree
 * @returns HTML
 */
export function writeTree(tree: Root): string {
  return writer.stringify(tree)
}

/**
 * Find what holds what a page says: its article, without what stands around it.
 *
 * @param tree the page
 * @returns the article; where it has none, what comes nearest to one
 */
export function regionOf(tree: Root): Parent {
  for (const name of regions) {
    const found = findFirst(tree, name)
    if (found) return found
  }
  return tree
}

function findFirst(node: Nodes, name: string): Element | undefined {
  if (node.type === 'element' && node.tagName === name) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = findFirst(child, name)
    if (found) return found
  }
  return undefined
}

/**
 * What is in an element, to be changed.
 *
 * @param parent the element, or the page
 * @returns its own list
 */
export function childrenOf(parent: Parent): ElementContent[] {
  // A page has a doctype besides; nothing is put in beside that.
  return parent.children as ElementContent[]
}

/**
 * Make an element.
 *
 * @param tagName its name
 * @param change what it shows, as its attribute has it; default: nothing
 * @param children what is in it
 * @returns the element
 */
export function makeElement(tagName: string, change: string | undefined, ...children: ElementContent[]): Element {
  return {type: 'element', tagName, properties: change === undefined ? {} : {dataChange: change}, children}
}
