import {node, type Node, type Slot} from '../../language/slot.ts'

/**
 * `{{link label address}}`: a link whose address is a fact.
 *
 * @param label its words
 * @param address where it leads
 * @returns the link
 */
export function link(label: Slot, address: string): Node {
  return node('link', [label], {href: address})
}
