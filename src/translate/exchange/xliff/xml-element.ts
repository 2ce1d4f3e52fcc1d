/** An element of XML as it was read. */
export interface XmlElement {
  /** Its name without a prefix; of an element that is not of XLIFF with its namespace before it, so that nothing takes it for one. */
  name: string
  /** By name, with the prefix where there is one. */
  attributes: ReadonlyMap<string, string>
  children: (XmlElement | string)[]
  /** The line on which its start tag ends, from 1. */
  line: number
}

/**
 * The elements within an element.
 *
 * @param element an element
 * @param name their name
 * @returns those that stand in it directly, in order
 */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string').filter((child) => child.name === name)
}

/**
 * The text of an element.
 *
 * @param element an element
 * @returns all text in it
 */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
