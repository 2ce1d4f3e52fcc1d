import {node, type Node, type Slot} from '../../language/slot.ts'

/**
 * `{{heading level title id}}`: a heading.
 *
 * @param level 1 to 6; deeper levels are 6
 * @param title its words
 * @param id its anchor; a heading without one has none
 * @returns the heading
 */
export function heading(level: number, title: Slot, id: unknown): Node {
  return node('heading', [title], {level: Math.min(level, 6), ...(typeof id === 'string' && {id})})
}
