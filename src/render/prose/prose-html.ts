import type {Nodes, TableRow} from 'mdast'
import {safeAddress} from '../safe-address.ts'

/** Text that is the same in HTML. */
const same = /^[^<&\0\r]*$/

/** An address that is the same in HTML, tokens included. */
const sameAddress = /^[\w./:#?=@+~,;!$'()*\uE000\uE001-]*$/

/**
 * Write a tree of prose as HTML, as the long way through hast would.
 *
 * @param node a tree
 * @returns HTML that needs no sanitizing, since it has text, a few elements and safe addresses alone; undefined when anything in the tree is more than that
 */
export function proseHtml(node: Nodes): string | undefined {
  if ('data' in node && node.data) return undefined
  const write = writers[node.type] as ((node: Nodes) => string | undefined) | undefined
  return write?.(node)
}

const writers: {[Type in Nodes['type']]?: (node: Extract<Nodes, {type: Type}>) => string | undefined} = {
  emphasis: ({children}) => wrapped('<em>', all(children, ''), '</em>'),
  hole: ({value}) => value,
  inlineCode: ({value}) => (value.includes('\n') ? undefined : wrapped('<code>', textHtml(value), '</code>')),
  link: ({url, title, children}) =>
    title === null && sameAddress.test(url) && safeAddress(url) !== undefined
      ? wrapped(`<a href="${url}">`, all(children, ''), '</a>')
      : undefined,
  list: ({ordered, spread, children}) => {
    if (ordered || spread) return undefined
    const items = children.map((item) => {
      const [only] = item.children
      const inner = only?.type === 'paragraph' && item.children.length === 1 && !item.data && !item.spread
      return inner && !only.data ? wrapped('<li>', all(only.children, ''), '</li>') : undefined
    })
    return wrapped('<ul>\n', joined(items, '\n'), '\n</ul>')
  },
  paragraph: ({children}) => wrapped('<p>', all(children, ''), '</p>'),
  root: ({children}) => all(children, '\n'),
  table({align, children: [heads, ...rows]}) {
    const columns = heads!.children.length
    if (align?.some((side) => side) || !rows.every(({children}) => children.length === columns)) return undefined
    const head = wrapped('<thead>\n', tableRow(heads!, '<th scope="col">', '</th>'), '\n</thead>\n')
    const body = joined(
      rows.map((row) => tableRow(row, '<td>', '</td>')),
      '\n'
    )
    const inner = joined([head, rows.length === 0 ? '' : wrapped('<tbody>\n', body, '\n</tbody>\n')], '')
    return wrapped('<table>\n', inner, '</table>')
  },
  strong: ({children}) => wrapped('<strong>', all(children, ''), '</strong>'),
  text: ({value}) => textHtml(value)
}

function tableRow({children}: TableRow, before: string, after: string): string | undefined {
  const cells = children.map((cell) => (cell.data ? undefined : wrapped(before, all(cell.children, ''), after)))
  return wrapped('<tr>\n', joined(cells, '\n'), '\n</tr>')
}

function textHtml(value: string): string | undefined {
  return same.test(value) ? value : undefined
}

function wrapped(before: string, inner: string | undefined, after: string): string | undefined {
  return inner === undefined ? undefined : before + inner + after
}

function all(nodes: readonly Nodes[], between: string): string | undefined {
  return joined(nodes.map(proseHtml), between)
}

function joined(parts: readonly (string | undefined)[], between: string): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(between)
}
