import type {Heading, Paragraph, PhrasingContent} from 'mdast'
import type {Node} from 'unist'
import {oneLine} from './clean-text.ts'
import {nodeText} from './node-text.ts'
import type {Flow} from './tidy-tree.ts'

/** A heading has no more words than this. */
const mostWords = 12

/** A line below a heading in the same paragraph has more letters than this, or it is an address or the like. */
const shortestText = 60

/**
 * Make headings of paragraphs, and of first lines of paragraphs, that are bold all through, short, and followed by text: many editors
 * write headings so.
 *
 * @param flow what stands in a page
 * @returns the same, with such lines one rank below the heading that they stand under
 */
export function promoteHeadings(flow: readonly Flow[]): Flow[] {
  let depth = 1
  return flow.flatMap((node, index): Flow[] => {
    if (node.type === 'heading') depth = node.depth
    if (node.type !== 'paragraph') return [node]
    const [first, rest] = firstLine(node)
    if (!isBold(first)) return [node]
    const next = flow[index + 1]
    const heading = {
      ...node,
      type: 'heading' as const,
      depth: Math.min(depth + 1, 6) as Heading['depth'],
      children: first
    }
    if (rest) return lineLength(rest.children) > shortestText ? [withoutBold(heading), rest] : [node]
    return next && next.type !== 'heading' ? [withoutBold(heading)] : [node]
  })
}

/** What stands before the first broken line, and the rest as a paragraph when there is any. */
function firstLine(node: Paragraph): [PhrasingContent[], Paragraph?] {
  const at = node.children.findIndex(({type}) => type === 'break')
  if (at < 0) return [node.children]
  const rest = node.children.slice(at + 1)
  const {position = node.position}: Node = rest[0] ?? node
  return [node.children.slice(0, at), {type: 'paragraph', children: rest, ...(position && {position})}]
}

function lineLength(nodes: readonly PhrasingContent[]): number {
  const at = nodes.findIndex(({type}) => type === 'break')
  return oneLine((at < 0 ? nodes : nodes.slice(0, at)).map(nodeText).join('')).length
}

function isBold(nodes: readonly PhrasingContent[]): boolean {
  const [only, ...others] = nodes
  if (only?.type !== 'strong' || others.length > 0) return false
  const text = oneLine(nodeText(only))
  return (
    !/[.:,;!]$/.test(text) && text.split(' ').length <= mostWords && !only.children.some(({type}) => type === 'break')
  )
}

function withoutBold(heading: Heading): Heading {
  return {
    ...heading,
    children: heading.children.flatMap((child) => (child.type === 'strong' ? child.children : [child]))
  }
}
