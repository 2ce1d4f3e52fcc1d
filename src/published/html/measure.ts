import type {Element, Nodes} from 'hast'
import {scripts, unread} from './elements.ts'

/** What is in an element, as far as it matters for telling what the element is. */
export interface Measure {
  /** Characters of its text, white space left out. */
  text: number
  /** How many of them are in links. */
  linked: number
  /** How many of them are in links within the page. */
  anchored: number
  /** How many headings of the first rank are in it: the title of the page may be one. */
  titles: number
  /** Whether it is, or holds, the main part of a page. */
  holdsMain: boolean
  /** Whether something in it can be pressed or filled in. */
  holdsControl: boolean
}

const controls: ReadonlySet<string> = new Set(['button', 'input', 'select', 'textarea'])

/**
 * Measure every element of a page once.
 *
 * @param root the page
 * @returns the measure of each element
 */
export function measure(root: Nodes): (element: Nodes) => Measure {
  const measures = new Map<Nodes, Measure>()
  const visit = (node: Nodes, link: 'anchor' | 'none' | 'other'): Measure => {
    if (node.type === 'text') {
      const text = node.value.replace(/\s+/g, '').length
      return {...nothing, text, linked: link === 'none' ? 0 : text, anchored: link === 'anchor' ? text : 0}
    }
    if (!('children' in node) || (node.type === 'element' && (unread.has(node.tagName) || scripts.has(node.tagName))))
      return nothing
    const own = node.type === 'element' && node.tagName === 'a' ? (isAnchorLink(node) ? 'anchor' : 'other') : link
    const sum = measureOwn(node)
    for (const child of node.children) {
      const part = visit(child, own)
      sum.text += part.text
      sum.linked += part.linked
      sum.anchored += part.anchored
      sum.titles += part.titles
      sum.holdsMain ||= part.holdsMain
      sum.holdsControl ||= part.holdsControl
    }
    measures.set(node, sum)
    return sum
  }
  visit(root, 'none')
  return (element) => measures.get(element) ?? nothing
}

const nothing: Measure = {text: 0, linked: 0, anchored: 0, titles: 0, holdsMain: false, holdsControl: false}

function measureOwn(node: Nodes): Measure {
  if (node.type !== 'element') return {...nothing}
  return {
    ...nothing,
    titles: node.tagName === 'h1' ? 1 : 0,
    holdsMain: isMain(node),
    holdsControl: controls.has(node.tagName) || node.properties['role'] === 'button'
  }
}

/**
 * Whether an element says that it is the main part of the page.
 *
 * @param element the element
 * @returns whether it does
 */
export function isMain({tagName, properties}: Element): boolean {
  return tagName === 'main' || properties['role'] === 'main'
}

/** Whether an element is a link to another part of the page. */
function isAnchorLink({tagName, properties}: Element): boolean {
  return tagName === 'a' && typeof properties['href'] === 'string' && /^#./.test(properties['href'])
}
