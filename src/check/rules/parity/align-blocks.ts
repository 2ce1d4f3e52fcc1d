import type {Block} from '../../text/block.ts'
import type {TextPair} from './paired-texts.ts'

/** Blocks that say the same in two languages: one and one, or all and all where the texts are divided differently. */
export interface BlockPair extends TextPair {
  sourceBlocks: readonly Block[]
  otherBlocks: readonly Block[]
}

/**
 * Whether two texts are divided in the same way: as many blocks, of the same kinds.
 *
 * @param pair the texts
 * @returns whether their blocks can be compared one by one
 */
export function isAligned({sourceText, otherText}: TextPair): boolean {
  return (
    sourceText.blocks.length === otherText.blocks.length &&
    sourceText.blocks.every(({kind}, index) => kind === otherText.blocks[index]!.kind)
  )
}

/**
 * Lay the blocks of two texts beside each other.
 *
 * @param pair the texts
 * @returns block by block; for texts that are divided differently, all of one beside all of the other
 */
export function alignBlocks(pair: TextPair): BlockPair[] {
  const {sourceText, otherText} = pair
  if (!isAligned(pair)) return [{...pair, sourceBlocks: sourceText.blocks, otherBlocks: otherText.blocks}]
  return sourceText.blocks.map((block, index) => ({
    ...pair,
    sourceBlocks: [block],
    otherBlocks: [otherText.blocks[index]!]
  }))
}
