import type {Nodes, Parents, PhrasingContent} from 'mdast'
import {tokenEnd, tokenStart} from '../language/tokens.ts'

/*
 * Whether `**` opens or closes depends on the characters on both sides of it (CommonMark 0.31.2, section 6.2). Where a
 * hole is on one side, what fills it may begin or end with punctuation; anything but space and punctuation on the other side would then turn the
 * mark into text. Such characters are written as character references: punctuation to the parser, themselves to the reader.
 */

const marked = new Set(['delete', 'emphasis', 'strong'])

/**
 * Make the marks of emphasis hold whatever fills the holes beside them.
 *
 * @param node a tree with tokens in its texts; changed in place
 */
export function sealBoundaries(node: Nodes): void {
  if (!('children' in node)) return
  for (const child of node.children) sealBoundaries(child)
  if (!node.children.some(({type}) => marked.has(type))) return
  const children = node.children as PhrasingContent[]
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index]!
    if (!marked.has(child.type)) continue
    if (edge(child, 'last').endsWith(tokenEnd)) sealFirst(children, index + 1)
    if (edge(child, 'first').startsWith(tokenStart)) sealLast(children, index - 1)
  }
}

/** The text at an edge of a node, however deep. */
function edge(node: PhrasingContent, side: 'first' | 'last'): string {
  if ('value' in node) return node.type === 'inlineCode' ? '`' : node.value
  const child = (node as Parents).children.at(side === 'first' ? 0 : -1) as PhrasingContent | undefined
  return child ? edge(child, side) : ''
}

function sealFirst(siblings: PhrasingContent[], index: number): void {
  const next = siblings[index]
  if (next?.type !== 'text') return
  const match = /^(?:\uE000\d+\uE001|[^\s\p{P}\p{S}\uE000-\uE002])/u.exec(next.value)
  if (!match) return
  siblings.splice(
    index,
    1,
    {type: 'hole', value: match[0], touches: 'first'},
    {...next, value: next.value.slice(match[0].length)}
  )
}

function sealLast(siblings: PhrasingContent[], index: number): void {
  const previous = siblings[index]
  if (previous?.type !== 'text') return
  const match = /(?:\uE000\d+\uE001|[^\s\p{P}\p{S}\uE000-\uE002])$/u.exec(previous.value)
  if (!match) return
  siblings.splice(
    index,
    1,
    {...previous, value: previous.value.slice(0, match.index)},
    {type: 'hole', value: match[0], touches: 'last'}
  )
}
