import type {Nodes, PhrasingContent, Table, TableRow} from 'mdast'

/** Text that nothing in Markdown has a meaning for, wherever it stands in a line. */
const unmarked = /^[^\\`*_[\]<>&!|~\t\r\0]*$/

/** How a line begins that would be more than prose. */
const opening = /(?:^|\n)(?:[#+=:\s-]|\d+[.)])/

/** White space at the end of a line. */
const trailing = /\s(?:\n|$)/

/** An address that is written as it is. */
const plainAddress = /^[A-Za-z0-9./:#?=@+%,;\uE000\uE001-]*$/

const letter = /[\p{L}\p{N}]/u
const beforeEmphasis = /[\s(«]/
const afterEmphasis = /[\s.,:;!?)»]/

/**
 * Write a tree of prose as Markdown, as the long way would.
 *
 * @param node a tree
 * @returns Markdown; undefined when anything in the tree is more than prose
 */
export function proseMarkdown(node: Nodes): string | undefined {
  if (node.type === 'tableCell') return phrases(node.children)
  if (node.type !== 'root') return undefined
  const parts: string[] = []
  let before: Nodes['type'] | undefined
  for (const child of node.children) {
    // Of two lists that follow each other the second has another bullet.
    if (child.type === 'list' && before === 'list') return undefined
    const part = block(child)
    if (part === undefined) return undefined
    parts.push(part)
    before = child.type
  }
  return parts.join('\n\n')
}

function block(node: Nodes): string | undefined {
  if (node.type === 'hole') return node.touches ? undefined : node.value
  if (node.type === 'paragraph') return phrases(node.children)
  if (node.type === 'table') return table(node)
  if (node.type !== 'list' || node.ordered) return undefined
  const items: string[] = []
  for (const item of node.children) {
    const [only] = item.children
    const inner = only?.type === 'paragraph' && item.children.length === 1 ? phrases(only.children) : undefined
    if (inner === undefined || inner === '' || item.spread) return undefined
    items.push(`- ${inner.replaceAll('\n', '\n  ')}`)
  }
  return items.join(node.spread ? '\n\n' : '\n')
}

/** A table whose columns are not aligned, and are no wider than what is in them. */
function table({align, children: [heads, ...rows]}: Table): string | undefined {
  const columns = heads!.children.length
  if (align?.some((side) => side) || !rows.every(({children}) => children.length === columns)) return undefined
  const written = [heads!, ...rows].map(tableRow)
  return written.includes(undefined) ? undefined : written.toSpliced(1, 0, `|${' - |'.repeat(columns)}`).join('\n')
}

function tableRow({children}: TableRow): string | undefined {
  const cells = children.map((cell) => phrases(cell.children))
  return cells.includes(undefined) ? undefined : `|${cells.map((cell) => (cell ? ` ${cell} |` : ' |')).join('')}`
}

/** The phrases of a paragraph; what stands at the start of a line is looked at when all of them are written. */
function phrases(nodes: readonly PhrasingContent[]): string | undefined {
  let written = ''
  // The last sign of it: to ask a text that grows for it takes as long as the text is.
  let last: string | undefined
  for (const [index, node] of nodes.entries()) {
    const part = phrase(node, last, nodes[index + 1])
    if (part === undefined) return undefined
    written += part
    last = part.at(-1) ?? last
  }
  return opening.test(written) || trailing.test(written) ? undefined : written
}

function phrase(
  node: PhrasingContent,
  before: string | undefined,
  next: PhrasingContent | undefined
): string | undefined {
  if (node.type === 'text')
    return unmarked.test(node.value) && !(before === ']' && node.value.startsWith('(')) ? node.value : undefined
  if (node.type === 'hole') return node.touches ? undefined : node.value
  if (node.type === 'inlineCode')
    return /^[^`|\s](?:[^`|\n]*[^`|\s])?$/.test(node.value) ? `\`${node.value}\`` : undefined
  if (node.type === 'link') return link(node)
  const stars = starsOf[node.type]
  return stars !== undefined && 'children' in node ? emphasis(stars, node.children, before, next) : undefined
}

function link({url, title, children}: Extract<PhrasingContent, {type: 'link'}>): string | undefined {
  const [only] = children
  const label = only?.type === 'hole' && children.length === 1 ? phrase(only, undefined, undefined) : onlyText(children)
  // An address that is its own label is written shorter.
  if (title !== null || label === undefined || !plainAddress.test(url) || label === url || `mailto:${label}` === url)
    return undefined
  return /\n|^\s|\s$/.test(label) ? undefined : `[${label}](${url})`
}

/** How words with emphasis are marked. */
const starsOf: Readonly<Record<string, string>> = {emphasis: '*', strong: '**'}

function emphasis(
  stars: string,
  children: readonly PhrasingContent[],
  before: string | undefined,
  next: PhrasingContent | undefined
): string | undefined {
  const inner = onlyText(children)
  const following = next === undefined ? undefined : next.type === 'text' ? next.value[0] : ''
  const stands =
    inner !== undefined &&
    letter.test(inner[0] ?? '') &&
    letter.test(inner.at(-1) ?? '') &&
    (before === undefined || beforeEmphasis.test(before)) &&
    (following === undefined || afterEmphasis.test(following))
  return stands ? `${stars}${inner}${stars}` : undefined
}

function onlyText(children: readonly PhrasingContent[]): string | undefined {
  if (children.length === 0) return ''
  const [only] = children
  return children.length === 1 && only!.type === 'text' && unmarked.test(only.value) ? only.value : undefined
}
