import type {Element, Nodes} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'

const reader = unified().use(rehypeParse).freeze()

/** An element of a page, with what tests ask of it. */
export interface PageElement {
  name: string
  /** Its attributes, as HTML names them. */
  attributes: Readonly<Record<string, string>>
  /** All text in it. */
  text: string
}

/**
 * The elements of a page, in order.
 *
 * @param html the page
 * @param names which elements
 * @returns those
 */
export function elementsOf(html: string, ...names: readonly string[]): PageElement[] {
  const found: PageElement[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && names.includes(node.tagName))
      found.push({name: node.tagName, attributes: attributesOf(node), text: textOf(node)})
    if ('children' in node) node.children.forEach(visit)
  }
  visit(reader.parse(html))
  return found
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** hast names properties as scripts do, and splits lists. */
const spelling: Readonly<Record<string, string>> = {className: 'class', dateTime: 'datetime', hrefLang: 'hreflang'}

function attributesOf({properties}: Element): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      spelling[name] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      Array.isArray(value) ? value.join(' ') : String(value)
    ])
  )
}
