import type {Block} from '../text/block.ts'
import {codeIn} from '../text/code-in.ts'

/**
 * Whether a stretch of a block is not prose of its language: code, or a passage that is marked as another language.
 *
 * @param block the block
 * @param start where the stretch begins
 * @param end where it ends
 * @returns whether some of it is set apart
 */
export function isSetApart(block: Pick<Block, 'text' | 'code' | 'foreign'>, start: number, end: number): boolean {
  return [...block.foreign, ...codeIn(block)].some((apart) => apart.start < end && start < apart.end)
}
