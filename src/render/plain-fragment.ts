import type {Element, ElementContent, Nodes, Properties, Root, RootContent} from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {safeAddress} from './safe-address.ts'

/** How a fragment is reduced. */
export interface PlainFragmentOptions {
  /** The level of its highest heading, 1 to 6; default: as it is. */
  firstHeading?: number | undefined
  /** Whether headings keep their ids, and links to them lead there; default: `false`. */
  ids?: boolean | undefined
}

const reader = unified().use(rehypeParse, {fragment: true}).freeze()

const writer = unified()
  .use(rehypeStringify, {characterReferences: {useNamedReferences: true}})
  .freeze()

/**
 * Reduce the article of a page to what editors of content management systems keep when it is pasted: headings, paragraphs, lists, links,
 * tables, emphasis, and passages in other languages. What has no place there, such as the element of a date, gives way to its words. Where
 * places on the page are not kept, a link to one is its label alone, and a table of contents, which would lead nowhere, is left out; so is a
 * button, which nothing there would listen to. No other word is lost.
 *
 * @param html the article, as HTML
 * @param options how headings stand
 * @returns HTML with these elements alone, and no class, id or style; reducing it again changes nothing
 */
export function plainFragment(html: string, {firstHeading, ids = false}: PlainFragmentOptions = {}): string {
  const root = reader.parse(html)
  const shift = firstHeading === undefined ? 0 : firstHeading - highestHeading(root)
  const children = separate(reduceAll(root.children, {shift, ids}))
  return writer.stringify({type: 'root', children})
}

/** What the elements around a node say about it. */
interface Around {
  /** How many levels headings are moved down. */
  shift: number
  /** Whether headings keep their ids. */
  ids: boolean
  /** The language of its text, where the element around it says that. */
  lang?: string | undefined
  /** Whether it stands in the head of a table. */
  head?: boolean
  /** Whether lines in its text are lines on the page. */
  verbatim?: boolean
}

/** Elements that are kept and hold text, or blocks. */
const keptBlocks = ['blockquote', 'caption', 'li', 'ol', 'p', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul']

/** Elements that are kept within text. */
const keptWithin = ['a', 'br', 'del', 'em', 'strong']

/** Elements that are kept under another name. */
const renamed: Readonly<Record<string, string>> = {
  b: 'strong',
  i: 'em',
  pre: 'p',
  s: 'del',
  strike: 'del',
  tfoot: 'tbody'
}

/** Elements that give way to what they hold, each part of it a block of its own. */
const containers: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form'
  ],
  ...['header', 'main', 'nav', 'section', 'summary']
])

/** Elements that are nothing to read there: a button of ours needs the site's own script. */
const dropped: ReadonlySet<string> = new Set([
  ...[
    'audio',
    'button',
    'canvas',
    'embed',
    'head',
    'iframe',
    'input',
    'link',
    'math',
    'meta',
    'noscript',
    'object',
    'script',
    'select'
  ],
  ...['style', 'svg', 'template', 'textarea', 'title', 'video']
])

const blocks: ReadonlySet<string> = new Set([...keptBlocks, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const within: ReadonlySet<string> = new Set(keptWithin)
const scopes: readonly unknown[] = ['col', 'colgroup', 'row', 'rowgroup']

function reduceAll(nodes: readonly RootContent[], around: Around): ElementContent[] {
  const reduced = nodes.flatMap((node) => reduce(node, around))
  return around.lang === undefined ? reduced : marked(reduced, around.lang)
}

function reduce(node: RootContent, around: Around): ElementContent[] {
  if (node.type === 'text') return around.verbatim ? linesOf(node.value) : [{type: 'text', value: node.value}]
  if (node.type !== 'element' || isDropped(node, around)) return []
  const reduced = reduceAll(node.children, inside(node, around))
  const children = node.tagName === 'pre' ? withoutLastBreak(reduced) : reduced
  const tagName = nameOf(node.tagName, around.shift)
  if (!blocks.has(tagName) && !within.has(tagName)) return containers.has(tagName) ? separate(children) : children
  const properties = propertiesOf(tagName, node.properties, around)
  // A link that leads nowhere is its label, and nothing within text holds blocks.
  if (tagName === 'a' && properties['href'] === undefined) return children
  if (within.has(tagName) && children.some(isBlock)) return children
  return [{type: 'element', tagName, properties, children: tagName === 'blockquote' ? separate(children) : children}]
}

function isDropped({tagName}: Element, {ids}: Around): boolean {
  return dropped.has(tagName) || (tagName === 'nav' && !ids)
}

/** What an element says about what is in it; its language is marked at once, and not again further in. */
function inside({tagName, properties: {lang}}: Element, {shift, ids, head = false, verbatim = false}: Around): Around {
  return {
    shift,
    ids,
    head: head || tagName === 'thead',
    verbatim: verbatim || tagName === 'pre',
    ...(typeof lang === 'string' && lang !== '' && {lang})
  }
}

function nameOf(name: string, shift: number): string {
  const level = /^h([1-6])$/.exec(name)?.[1]
  if (level !== undefined) return `h${Math.min(6, Math.max(1, Number(level) + shift))}`
  return Object.hasOwn(renamed, name) ? renamed[name]! : name
}

function isHeading(name: string): boolean {
  return /^h[1-6]$/.test(name)
}

function propertiesOf(name: string, {href, id, scope, start}: Properties, {head = false, ids}: Around): Properties {
  if (ids && isHeading(name) && typeof id === 'string') return {id}
  const address = name === 'a' ? addressOf(href, ids) : undefined
  if (address !== undefined) return {href: address}
  if (name === 'ol' && typeof start === 'number') return {start}
  if (name === 'th' && (scopes.includes(scope) || head)) return {scope: scopes.includes(scope) ? scope : 'col'}
  return {}
}

/** Where a link leads; nowhere on the page itself, where places have no ids. */
function addressOf(href: Properties[string], ids: boolean): string | undefined {
  return typeof href === 'string' && (ids || !href.startsWith('#')) ? safeAddress(href) : undefined
}

/** Mark every run of text, within blocks too, as being in a language. */
function marked(nodes: readonly ElementContent[], lang: string): ElementContent[] {
  return runsOf(nodes).flatMap((run): ElementContent[] => {
    const [first] = run as [ElementContent]
    if (isBlock(first)) return [{...first, children: marked(first.children, lang)}]
    return isBlank(run) || run.every(isMarked)
      ? run
      : [{type: 'element', tagName: 'span', properties: {lang}, children: run}]
  })
}

/** Loose text between blocks is a paragraph. */
function separate(nodes: readonly ElementContent[]): ElementContent[] {
  return runsOf(nodes).flatMap((run): ElementContent[] =>
    isBlock(run[0]!) || isBlank(run) ? run : [{type: 'element', tagName: 'p', properties: {}, children: run}]
  )
}

/** Each block alone, and all that stands between two of them together. */
function runsOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const runs: ElementContent[][] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    if (last && !isBlock(node) && !isBlock(last[0]!)) last.push(node)
    else runs.push([node])
  }
  return runs
}

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && blocks.has(node.tagName)
}

function isMarked(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'span'
}

function isBlank(nodes: readonly ElementContent[]): boolean {
  return nodes.every((node) => node.type === 'text' && node.value.trim() === '')
}

/** Text whose lines are lines on the page. */
function linesOf(text: string): ElementContent[] {
  return text
    .split('\n')
    .flatMap((line, index): ElementContent[] => [
      ...(index === 0 ? [] : [lineBreak(), {type: 'text' as const, value: '\n'}]),
      {type: 'text', value: line}
    ])
}

/** The line break that ends the last line of code begins no line. */
function withoutLastBreak(nodes: readonly ElementContent[]): ElementContent[] {
  const last = nodes.findLastIndex((node) => node.type !== 'text' || node.value.trim() !== '')
  const end = nodes[last]
  if (end?.type !== 'element') return [...nodes]
  const kept = nodes.slice(0, last)
  if (end.tagName === 'br') return kept
  return [...kept, {...end, children: withoutLastBreak(end.children)}]
}

function lineBreak(): Element {
  return {type: 'element', tagName: 'br', properties: {}, children: []}
}

/** The level of the highest heading; 1 when there is none. */
function highestHeading(root: Root): number {
  const levels: number[] = []
  const visit = (node: Nodes): void => {
    const level = node.type === 'element' ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined
    if (level !== undefined) levels.push(Number(level))
    if ('children' in node) node.children.forEach(visit)
  }
  visit(root)
  return levels.length === 0 ? 1 : Math.min(...levels)
}
