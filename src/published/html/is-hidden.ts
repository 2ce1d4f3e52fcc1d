import type {Element, Nodes} from 'hast'
import {propertyOf} from './hast-text.ts'

/**
 * Find what buttons of a page open: it is text, though it is hidden at first.
 *
 * @param root the page
 * @returns ids of elements
 */
export function findPanels(root: Nodes): ReadonlySet<string> {
  const panels = new Set<string>()
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && propertyOf(node, 'ariaExpanded') !== '')
      for (const id of propertyOf(node, 'ariaControls').split(/\s+/)) panels.add(id)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(root)
  panels.delete('')
  return panels
}

/**
 * Whether an element is not shown, and nothing in the text shows it.
 *
 * @param element the element
 * @param panels ids of what buttons open
 * @returns whether it is
 */
export function isHidden(element: Element, panels: ReadonlySet<string>): boolean {
  const {hidden} = element.properties
  if (panels.has(propertyOf(element, 'id')) || propertyOf(element, 'role') === 'tabpanel') return false
  return (
    (hidden !== undefined && hidden !== false && hidden !== 'until-found') ||
    propertyOf(element, 'ariaHidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(propertyOf(element, 'style'))
  )
}
