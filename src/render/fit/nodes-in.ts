import type {Nodes} from 'mdast'
import type {Node, Position} from 'unist'

/** A node of Markdown and where it stands. */
export interface Found {
  node: Nodes
  /** Whether it is a heading or stands in one. */
  heading: boolean
  /** How many columns stand before it. */
  indent: number
}

/**
 * List all nodes of a tree, parents first.
 *
 * @param node a tree that was read from a text
 * @param heading whether it stands in a heading; default: `false`
 * @returns the node and what is in it
 */
export function nodesIn(node: Nodes, heading = false): Found[] {
  const inner = 'children' in node ? node.children : []
  const inHeading = heading || node.type === 'heading'
  return [
    {node, heading: inHeading, indent: positionOf(node).start.column - 1},
    ...inner.flatMap((child) => nodesIn(child, inHeading))
  ]
}

/**
 * Find where a node stands in lines and columns; what is read from a text knows, only what is put into a tree later does not.
 *
 * @param node a node that was read from a text
 * @returns its place
 */
export function positionOf(node: Nodes): Position {
  return (node as Node).position!
}

/**
 * Find where a node stands.
 *
 * @param node a node that was read from a text
 * @returns its start and its end, as offsets
 */
export function placeOf(node: Nodes): {start: number; end: number} {
  const {start, end} = positionOf(node)
  return {start: start.offset!, end: end.offset!}
}
