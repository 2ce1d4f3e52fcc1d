import type {ElementContent} from 'hast'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements within a block of text. */
const phrasing = names(
  'a abbr b bdi bdo br cite code data dfn del em i img ins kbd label mark q rp rt ruby s samp small span strong sub sup time u var wbr'
)

/** Elements that hold no words that are read. */
const silent = names(
  'audio canvas embed iframe math noscript object script select style svg template textarea title video'
)

/** Elements that text stands in directly, and that no block can be put into. */
const textual = names('button caption dt h1 h2 h3 h4 h5 h6 p pre summary')

/** Elements that hold nothing but parts of their own kind. */
const framing = names('colgroup dl html menu ol table tbody tfoot thead tr ul')

/** Elements that only divide a page. */
const dividing = names('article aside blockquote body details div footer header html main nav section')

/** What is no part of what a page says: the mark of what is missing, in drafts, and which version it is. */
const unsaid = ['mark.missing', 'footer.colophon']

/**
 * Whether words of it are not read.
 *
 * @param node the element, or text
 * @returns whether that is so
 */
export function isSilent(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  return (
    silent.has(node.tagName) ||
    unsaid.some((name) => name === `${node.tagName}.${String(node.properties['className'])}`)
  )
}

/**
 * Whether it can stand within a block of text, with all that is in it.
 *
 * @param node the element, or text
 * @returns whether that is so
 */
export function isPhrasing(node: ElementContent): boolean {
  return node.type !== 'element' || isSilent(node) || (phrasing.has(node.tagName) && node.children.every(isPhrasing))
}

/**
 * Whether a paragraph can stand directly in an element of this name.
 *
 * @param tagName the name
 * @returns whether that is so
 */
export function holdsBlocks(tagName: string): boolean {
  return !phrasing.has(tagName) && !silent.has(tagName) && !textual.has(tagName) && !framing.has(tagName)
}

/**
 * Whether an element of this name only divides a page, so that it is no block itself.
 *
 * @param tagName the name
 * @returns whether that is so
 */
export function isDivision(tagName: string): boolean {
  return dividing.has(tagName)
}

/**
 * Whether it is a list.
 *
 * @param tagName the name of an element
 * @returns whether that is so
 */
export function isList(tagName: string): boolean {
  return tagName === 'ul' || tagName === 'ol'
}

/**
 * Whether it is what holds the rows of a table.
 *
 * @param tagName the name of an element
 * @returns whether that is so
 */
export function isRowGroup(tagName: string): boolean {
  return tagName === 'tbody' || tagName === 'thead' || tagName === 'tfoot'
}
