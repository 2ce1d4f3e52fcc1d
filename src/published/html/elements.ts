import type {Element, ElementContent} from 'hast'

/** What no reader of a page reads, whatever is in it. */
export const unread: ReadonlySet<string> = setOf(
  'area audio base canvas datalist embed frame frameset head img input link map math meta meter object optgroup option output param',
  'picture progress rp select source svg template textarea title track video'
)

/** What runs, or stands in for what runs. */
export const scripts: ReadonlySet<string> = setOf('applet iframe noembed noframes noscript script style')

/** What divides text into blocks, without meaning more than that. */
export const divisions: ReadonlySet<string> = setOf(
  'address article aside body center details dialog div fieldset figcaption figure footer form header hgroup html legend main multicol',
  'nav search section'
)

/** What means something in Markdown, within a block. */
const marks = setOf('a b br code del em i kbd q s samp strike strong tt u')

/** What means something in Markdown, as a block or a part of one. */
const blocks = setOf('blockquote caption dd dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody td tfoot th thead tr ul')

const headings = setOf('h1 h2 h3 h4 h5 h6')

/** Attributes that Markdown can say. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  ol: ['start'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan']
}

/**
 * Whether an element means something in Markdown as a block.
 *
 * @param tagName its name
 * @returns whether it does
 */
export function isBlockName(tagName: string): boolean {
  return blocks.has(tagName)
}

/**
 * Whether an element means something in Markdown within a block.
 *
 * @param tagName its name
 * @returns whether it does
 */
export function isMarkName(tagName: string): boolean {
  return marks.has(tagName)
}

/**
 * Whether a node is a heading.
 *
 * @param node the node
 * @returns whether it is
 */
export function isHeading(node: ElementContent): boolean {
  return node.type === 'element' && headings.has(node.tagName)
}

/**
 * An element with nothing of its attributes but what Markdown can say.
 *
 * @param element the element
 * @param children what is to be in it
 * @returns a new element on the same line
 */
export function bareElement(element: Element, children: ElementContent[]): Element {
  const kept = (attributes[element.tagName] ?? []).filter((name) => element.properties[name] !== undefined)
  const properties = Object.fromEntries(kept.map((name) => [name, element.properties[name]]))
  return {...makeElement(element.tagName, children, element), properties}
}

/**
 * An element without attributes.
 *
 * @param tagName its name
 * @param children what is to be in it
 * @param on an element on whose line it is
 * @returns a new element
 */
export function makeElement(tagName: string, children: ElementContent[], {position}: Element): Element {
  return {type: 'element', tagName, properties: {}, children, ...(position && {position})}
}

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')))
}
