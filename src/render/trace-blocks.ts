import type {Nodes, Root} from 'mdast'
import type {Node} from 'unist'
import {keyMark} from '../language/tokens.ts'

/** The name of the attribute that says which passage a block is: its key, a space, and the how manieth block of the text it is. */
export const passageAttribute = 'data-passage'

/**
 * Give every block that holds words its number, and a mark where the key of its text goes: the same blocks in the same order as passages
 * are read in.
 *
 * @param root the tree of a text; its nodes are changed
 */
export function traceBlocks(root: Root): void {
  let next = 0
  const visit = (node: Nodes): void => {
    if (node.type === 'listItem' && node.children[0]?.type === 'paragraph') trace(node, next)
    if (leaves.has(node.type)) trace(node, next++)
    else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
}

/** What a passage is read from. */
const leaves: ReadonlySet<Nodes['type']> = new Set(['heading', 'html', 'paragraph', 'tableCell'])

/** The paragraph of a tight list has no element; its item stands for it. Of two elements with one number the inner is the passage. */
function trace(node: Node, index: number): void {
  node.data = {hProperties: {dataPassage: `${keyMark}${index}`}}
}
