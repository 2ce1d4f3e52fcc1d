import type {Element, RootContent} from 'hast'

/**
 * The text in an element, its blanks as one; a space that does not break stays what it is.
 *
 * @param node an element or a text
 * @returns its text, without blanks at the ends
 */
export function elementText(node: RootContent): string {
  return rawText(node)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/^ | $/g, '')
}

/**
 * The elements in an element, by their name.
 *
 * @param element where to look, however deep
 * @param names the names
 * @returns the elements, in order; none within another of them
 */
export function elementsNamed({children}: Pick<Element, 'children'>, ...names: readonly string[]): Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return []
    return names.includes(child.tagName) ? [child] : elementsNamed(child, ...names)
  })
}

function rawText(node: RootContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(rawText).join('') : ''
}
