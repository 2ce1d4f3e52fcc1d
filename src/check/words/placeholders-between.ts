import type {Placeholder} from '../../language/pattern.ts'
import {filled, type Block} from '../text/block.ts'

/**
 * The placeholders in a stretch of a block.
 *
 * @param block the block
 * @param start where the stretch begins in the text of the block
 * @param end where it ends
 * @returns the placeholders, in order
 */
export function placeholdersBetween({text, placeholders}: Block, start: number, end: number): readonly Placeholder[] {
  const count = (to: number): number => text.slice(0, to).split(filled).length - 1
  return placeholders.slice(count(start), count(end))
}
