import type {Element, Nodes} from 'hast'
import {readHtml} from './read-page.ts'

/** What a page says, whatever wrote its HTML: typography and white space are told alike. */
export interface PageContent {
  /** Level and words, `2 Cookies`. */
  headings: string[]
  /** Words and address, `Cookies → #cookies`. */
  links: string[]
  items: string[]
  /** Cells, by table and row. */
  tables: string[][][]
  /** Passages in another language, `en: cookie`. */
  passages: string[]
  buttons: string[]
  /** All characters in order, without white space, and without captions, which Markdown does not have. */
  text: string
}

/**
 * Read what a page says.
 *
 * @param html a page or a part of one; of a page that has a `main`, what is in it
 * @returns its content
 */
export function contentOf(html: string): PageContent {
  const root = mainOf(html)
  const words = (names: readonly string[]): string[] => elementsIn(root, names).map((element) => wordsOf(element))
  return {
    headings: elementsIn(root, headings).map((element) => `${element.tagName.slice(1)} ${wordsOf(element)}`),
    links: elementsIn(root, ['a']).flatMap((element) => {
      const {href} = element.properties
      return href === undefined ? [] : [`${wordsOf(element)} → ${decodeURI(String(href))}`]
    }),
    items: words(['li']),
    tables: elementsIn(root, ['table']).map((table) =>
      elementsIn(table, ['tr']).map((row) => elementsIn(row, ['td', 'th']).map((cell) => wordsOf(cell)))
    ),
    passages: elementsIn(root, ['span']).flatMap((element) =>
      element.properties['lang'] === undefined ? [] : [`${String(element.properties['lang'])}: ${wordsOf(element)}`]
    ),
    buttons: words(['button']),
    text: wordsOf(root).replaceAll(' ', '')
  }
}

/**
 * Where links to parts of a page lead.
 *
 * @param html a page or a part of one
 * @returns for each id of or in a heading, the words of the heading; more than one when the id stands twice
 */
export function idsOf(html: string): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const heading of elementsIn(mainOf(html), headings))
    for (const {properties} of [heading, ...elementsIn(heading)])
      if (properties['id'] !== undefined)
        ids.set(String(properties['id']), [...(ids.get(String(properties['id'])) ?? []), wordsOf(heading)])
  return ids
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

function mainOf(html: string): Nodes {
  const [, inner] = /<main>([^]*)<\/main>/.exec(html) ?? []
  return readHtml(inner ?? html)
}

/** Elements in a tree, in order; default: all. */
function elementsIn(node: Nodes, names?: readonly string[]): Element[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child) => [
    ...(child.type === 'element' && (names?.includes(child.tagName) ?? true) ? [child] : []),
    ...elementsIn(child, names)
  ])
}

function wordsOf(node: Nodes): string {
  return charactersOf(node)
    .replace(/[\u2068\u2069]/g, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]|--/g, '-')
    .replace(/\.{3}/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
}

function charactersOf(node: Nodes): string {
  if ('value' in node && node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'caption')) return ''
  return node.children.map((child) => charactersOf(child)).join('')
}
