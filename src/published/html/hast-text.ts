import type {Element, Nodes} from 'hast'

/**
 * The text of a part of a page.
 *
 * @param node the part
 * @returns its text, a space between elements
 */
export function hastText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && silent.has(node.tagName))) return ''
  return node.children.map(hastText).join(' ')
}

const silent: ReadonlySet<string> = new Set(['script', 'style', 'template', 'iframe'])

/**
 * The first element that something is true of.
 *
 * @param node where to look, itself included
 * @param wanted what is true of it
 * @returns the element; undefined when there is none
 */
export function findElement(node: Nodes, wanted: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && wanted(node)) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = findElement(child, wanted)
    if (found) return found
  }
  return undefined
}

/**
 * A property as text.
 *
 * @param element the element
 * @param name the property, as hast calls it
 * @returns what it says; empty when it is absent
 */
export function propertyOf({properties}: Element, name: string): string {
  const value = properties[name]
  return Array.isArray(value)
    ? value.join(' ')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : ''
}
