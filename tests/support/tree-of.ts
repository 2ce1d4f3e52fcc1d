import type {Nodes} from 'mdast'

/**
 * A tree without places.
 *
 * @param node a part of a tree of Markdown
 * @returns the same as plain data
 */
export function treeOf(node: Nodes): unknown {
  return JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === 'position' ? undefined : value)))
}
