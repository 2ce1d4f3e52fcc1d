import type {XmlElement} from '../xliff/xml-element.ts'

/** Elements that stand for a character. */
const characters: ReadonlyMap<string, string> = new Map([
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['ptab', '\t'],
  ['softHyphen', '\u00ad'],
  ['tab', '\t']
])

/** What is no text, or no longer: properties, what was deleted or moved away, code of fields, drawings. */
const passedOver: ReadonlySet<string> = new Set([
  'del',
  'delText',
  'drawing',
  'instrText',
  'moveFrom',
  'object',
  'pPr',
  'pict',
  'rPr',
  'rt',
  'sdtPr',
  'tblPr',
  'tcPr',
  'trPr'
])

/**
 * The paragraphs of a cell or a comment: what was inserted is in, what was deleted is out.
 *
 * @param element what holds paragraphs, at any depth
 * @returns the text of each; empty ones at the ends are left out
 */
export function paragraphTexts(element: XmlElement): string[] {
  const texts: string[] = []
  let joins = false
  for (const paragraph of paragraphsIn(element)) {
    const text = textIn(paragraph)
    if (joins) texts[texts.length - 1] += text
    else texts.push(text)
    joins = endIsDeleted(paragraph)
  }
  const isFilled = (text: string): boolean => text !== ''
  const last = texts.findLastIndex(isFilled)
  return last < 0 ? [] : texts.slice(texts.findIndex(isFilled), last + 1)
}

/**
 * Elements by their name, at any depth, but for what was deleted.
 *
 * @param element where to look
 * @param name their name
 * @returns those found, in order, and none within each other
 */
export function elementsIn(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || passedOver.has(child.name)) return []
    return child.name === name ? [child] : elementsIn(child, name)
  })
}

/**
 * Find an element that stands in others.
 *
 * @param element the outermost
 * @param names the names of the others, and its own
 * @returns the element; undefined when it is not there
 */
export function elementAt(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  let found: XmlElement | undefined = element
  for (const name of names) {
    found = found?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
  }
  return found
}

function paragraphsIn(element: XmlElement): XmlElement[] {
  return elementsIn(element, 'p')
}

function endIsDeleted(paragraph: XmlElement): boolean {
  return elementAt(paragraph, 'pPr', 'rPr', 'del') !== undefined
}

function textIn(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 't' ? child : ''
      return passedOver.has(child.name) ? '' : (characters.get(child.name) ?? textIn(child))
    })
    .join('')
}
