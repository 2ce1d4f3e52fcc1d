import type {Element, ElementContent, Nodes, Root} from 'hast'
import {beginningOf} from '../clean-text.ts'
import type {LeftOut} from '../page.ts'
import {findElement, hastText} from './hast-text.ts'

/** The main part must have at least this share of the text that is left; an article, which is less certain, more. */
const shares: Readonly<Record<string, number>> = {main: 0.5, article: 0.7}

/**
 * Keep the main part of a page, when it has one with most of its text.
 *
 * @param root the page without furniture
 * @returns the main part, with the heading of the page before it when that stands outside; and what stood around it
 */
export function findMain(root: Root): {root: Root; leftOut: LeftOut[]} {
  const main = largest(root, 'main') ?? largest(root, 'article')
  if (!main) return {root, leftOut: []}
  const title = findElement(main, isTitle) ? undefined : findElement(root, isTitle)
  const leftOut: LeftOut[] = []
  name(root, main, title, leftOut, {passed: false})
  return {root: {type: 'root', children: title ? [title, main] : [main]}, leftOut}
}

function isTitle({tagName}: Element): boolean {
  return tagName === 'h1'
}

function largest(root: Root, role: string): Element | undefined {
  const found: Element[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && node.properties['role'] === role) found.push(node)
    else if ('children' in node) node.children.forEach(visit)
  }
  visit(root)
  const [first] = found.map((element) => ({element, text: sizeOf(element)})).sort((one, other) => other.text - one.text)
  return first && first.text >= sizeOf(root) * shares[role]! ? first.element : undefined
}

function sizeOf(node: Nodes): number {
  return hastText(node).replace(/\s+/g, '').length
}

/** Names what stands outside the main part, in pieces as large as can be. */
function name(
  node: Root | Element,
  main: Element,
  title: Element | undefined,
  leftOut: LeftOut[],
  state: {passed: boolean}
): void {
  for (const child of node.children as ElementContent[]) {
    if (child === main) state.passed = true
    else if (child !== title && child.type === 'element' && holds(child, main, title))
      name(child, main, title, leftOut, state)
    else if (child !== title) {
      const text = beginningOf(hastText(child))
      const line = child.position?.start.line
      if (text !== '') leftOut.push({kind: state.passed ? 'footer' : 'header', text, ...(line !== undefined && {line})})
    }
  }
}

function holds(element: Element, ...wanted: (Element | undefined)[]): boolean {
  return findElement(element, (one) => wanted.includes(one)) !== undefined
}
