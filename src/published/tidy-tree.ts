import type {BlockContent, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table} from 'mdast'
import type {Node} from 'unist'
import {nodeText} from './node-text.ts'
import {createTidyPhrasing, placed, trimPhrasing} from './tidy-phrasing.ts'

/** What stands in a tidy tree, outermost: what Markdown says with blocks of text, and nothing else. */
export type Flow = Extract<RootContent, {type: 'blockquote' | 'heading' | 'list' | 'paragraph' | 'table'}>

/** What stands within blocks; an image has no text, and goes. */
const inline: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text'
])

/**
 * Leave nothing in a tree but text, emphasis, links, lists, quotations and tables, all plain: no images, HTML, code blocks, lines.
 *
 * @param root a tree
 * @param resolve the address of a link as it is to be written; undefined when the link is to become text
 * @returns what stands outermost
 */
export function tidyTree(root: Root, resolve: (address: string) => string | undefined): Flow[] {
  const phrasing = createTidyPhrasing(resolve, definitionsIn(root))
  const trimmed = (nodes: readonly PhrasingContent[]): PhrasingContent[] => trimPhrasing(phrasing(nodes))

  /** A paragraph, divided where several lines are broken in a row. */
  const paragraphs = (node: Paragraph): Flow[] => {
    const parts: PhrasingContent[][] = [[]]
    for (const child of phrasing(node.children)) {
      const part = parts.at(-1)!
      if (child.type === 'break' && part.at(-1)?.type === 'break') parts.push([])
      else if (!(isBlank(child) && part.at(-1)?.type === 'break')) part.push(child)
    }
    return parts
      .map((part): Paragraph => ({type: 'paragraph', children: trimPhrasing(part), ...placed(part[0] ?? node, node)}))
      .filter(hasText)
  }
  const table = (node: Table): Flow[] => {
    const rows = node.children
      .map((row) => ({...row, children: row.children.map((cell) => ({...cell, children: trimmed(cell.children)}))}))
      .filter(hasText)
    return rows.length > 0 ? [{...node, children: rows}] : []
  }
  const kinds: {[K in RootContent['type']]?: (node: Extract<RootContent, {type: K}>) => Flow[]} = {
    blockquote: (node) => quote(flow(node.children), node),
    code: (node) => paragraphs({type: 'paragraph', children: linesOf(node.value), ...placed(node)}),
    heading: (node) => [{...node, children: trimmed(node.children)}].filter(hasText),
    list: (node) => list(node, flow),
    paragraph: paragraphs,
    table
  }
  const flow = (nodes: readonly RootContent[]): Flow[] => {
    const result: Flow[] = []
    let loose: PhrasingContent[] = []
    const settle = (): void => {
      const [first] = loose
      if (first) result.push(...paragraphs({type: 'paragraph', children: loose, ...placed(first)}))
      loose = []
    }
    for (const node of nodes) {
      if (inline.has(node.type)) loose.push(node as PhrasingContent)
      else {
        settle()
        for (const block of kinds[node.type]?.(node as never) ?? []) result.push(block)
      }
    }
    settle()
    return result
  }
  return flow(root.children)
}

function definitionsIn(root: Root): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>()
  for (const node of root.children)
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
  return definitions
}

/** Headings open sections wherever they stand; a quotation that holds one is a box. */
function quote(children: Flow[], node: Node): Flow[] {
  if (children.some(({type}) => type === 'heading')) return children
  return children.length > 0 ? [{type: 'blockquote', children: children, ...placed(node)}] : []
}

/** A list of headings with text beneath is an accordion, and no list. */
function list(node: List, flow: (nodes: readonly RootContent[]) => Flow[]): Flow[] {
  const parts = node.children.map((item) => flow(item.children))
  if (parts.some(([first]) => first?.type === 'heading')) return parts.flat()
  const items = node.children
    .map((item, index): ListItem => ({...item, checked: null, children: parts[index] as BlockContent[]}))
    .filter(({children}) => children.length > 0)
  return items.length > 0 ? [{...node, children: items}] : []
}

function linesOf(value: string): PhrasingContent[] {
  return value
    .split(/\r\n?|\n/)
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{type: 'break' as const}] : []),
      {type: 'text', value: line}
    ])
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function hasText(node: Flow | Table['children'][number]): boolean {
  return nodeText(node).trim() !== ''
}
