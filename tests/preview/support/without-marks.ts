import type {Element, ElementContent, Root} from 'hast'
import {childrenOf, readTree, writeTree, type Parent} from '../../../src/preview/differences/html-tree.ts'

/**
 * Take the marks out of a page again.
 *
 * @param html the page with marks
 * @param version `now` leaves out what is gone; `before` leaves out the words that are new, and the marks of blocks
 * @returns the page as HTML, as the writer of pages writes it
 */
export function withoutMarks(html: string, version: 'before' | 'now'): string {
  const tree = readTree(html)
  unmark(tree, version)
  return writeTree(tree)
}

/**
 * HTML as the writer of pages writes it, to be compared.
 *
 * @param html the page
 * @returns the same page
 */
export function rewritten(html: string): string {
  return writeTree(readTree(html))
}

function unmark(parent: Parent | Root, version: 'before' | 'now'): void {
  const kept = childrenOf(parent).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    const {dataChange: change, ...properties} = child.properties
    if (change === 'gone' && version === 'now') return []
    const bare: Element = {...child, properties, children: [...child.children]}
    unmark(bare, version)
    if (child.tagName === 'ins' && change === 'new') return version === 'now' ? bare.children : []
    return [bare]
  })
  parent.children = kept
}
