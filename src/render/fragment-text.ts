import type {Element, ElementContent, RootContent} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'

const reader = unified().use(rehypeParse, {fragment: true}).freeze()

/**
 * Write a plain fragment as text that reads well without any HTML: blocks with a blank line between, lists with marks, tables a line a row
 * with tabs between the cells, and addresses of links after their labels.
 *
 * @param html a fragment, as `plainFragment` makes it
 * @returns the text; ends with a line break, unless it is empty
 */
export function fragmentText(html: string): string {
  const text = blocksOf(reader.parse(html).children).join('\n\n')
  return text === '' ? '' : `${text}\n`
}

/** What writes a block, in lines. */
type Write = (element: Element) => string

const writers: Readonly<Record<string, Write>> = {
  blockquote: ({children}) => indented(blocksOf(children).join('\n\n'), '> '),
  ol: (list) => items(list, (index) => `${Number(list.properties['start'] ?? 1) + index}. `),
  table,
  ul: (list) => items(list, () => '- ')
}

/** What begins on a line of its own, also where text goes on around it, as in a cell. */
const lines: ReadonlySet<string> = new Set(['li', 'p'])

const leaves: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p'])

function blocksOf(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    const text = Object.hasOwn(writers, node.tagName) ? writers[node.tagName]!(node) : textOf(node.children)
    return text === '' ? [] : [text]
  })
}

/** The items of a list; those of lists within follow at once. */
function items(list: Element, mark: (index: number) => string): string {
  return elements(list)
    .map((item, index) => {
      const first = mark(index)
      const inner = item.children.some((node) => isNamed(node, leaves))
        ? blocksOf(item.children).join('\n\n')
        : [
            textOf(item.children.filter((node) => !isNamed(node, writers))),
            ...blocksOf(item.children.filter((node) => isNamed(node, writers)))
          ]
            .filter(Boolean)
            .join('\n')
      return `${first}${indented(inner, ' '.repeat(first.length)).trimStart()}`
    })
    .join('\n')
}

function table(element: Element): string {
  const parts = elements(element)
  const caption = parts.filter(({tagName}) => tagName === 'caption').map(({children}) => textOf(children))
  const rows = parts.filter(({tagName}) => tagName !== 'caption').flatMap(elements)
  return [
    ...caption,
    ...rows.map((row) =>
      elements(row)
        .map((cell) => textOf(cell.children))
        .join('\t')
    )
  ].join('\n')
}

/** Text on one line, but for its line breaks. */
function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map(pieceOf)
    .join('')
    .replace(/[ \t\n]+/g, ' ')
    .replace(/ ?\u2028 ?/g, '\n')
    .trim()
}

function pieceOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replaceAll('\u2028', ' ')
  if (node.type !== 'element') return ''
  if (node.tagName === 'br') return '\u2028'
  const text = node.children.map(pieceOf).join('')
  if (lines.has(node.tagName)) return `${text}\u2028`
  const href = node.tagName === 'a' ? String(node.properties['href'] ?? '') : ''
  return isSaid(href, text) ? text : `${text} (${href})`
}

/** An address that the label says already is not said again. */
function isSaid(href: string, label: string): boolean {
  const bare = (text: string): string =>
    text
      .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
      .replace(/\/$|\s/g, '')
      .toLowerCase()
  return href === '' || bare(href) === bare(label)
}

function elements({children}: Pick<Element, 'children'>): Element[] {
  return children.filter((node): node is Element => node.type === 'element')
}

function isNamed(node: ElementContent, names: Readonly<Record<string, Write>> | ReadonlySet<string>): boolean {
  if (node.type !== 'element') return false
  return names instanceof Set ? names.has(node.tagName) : Object.hasOwn(names, node.tagName)
}

function indented(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => `${by}${line}`.trimEnd())
    .join('\n')
}
