import {placeInText} from '../../words/place-in-text.ts'
import type {Fault} from '../../rule.ts'
import type {OwnText} from '../../subject.ts'
import {filled, type Block} from '../../text/block.ts'
import type {BlockPair} from './align-blocks.ts'
import type {Differences} from './differences-between.ts'

/** Something in a block: how it is shown to people, and where it stands. */
export interface InBlock {
  shown: string
  block: Block
  start: number
  end: number
}

type PlaceInText = ReturnType<typeof placeInText>

/** Stands where one of two languages has nothing like what the other has. */
const nothing = {word: 'parity.nothing'}

/**
 * Tell of something that is not the same in two languages, at its place in the one that is translated.
 *
 * @param pair the blocks that differ
 * @param differences what only one of them has; at least one thing
 * @returns the fault
 */
export function differenceFault(pair: BlockPair, {source, other}: Differences<InBlock>): Fault {
  const {sourceText, otherText, sourceBlocks, otherBlocks} = pair
  return {
    ...placeOf(otherText, other[0], otherBlocks),
    parameters: {source: pair.source.language, here: listed(other), there: listed(source)},
    actual: other.map(({shown}) => shown).join(', '),
    expected: source.map(({shown}) => shown),
    related: [placeOf(sourceText, source[0], sourceBlocks)]
  }
}

function listed(found: readonly InBlock[]): string | typeof nothing {
  return found.length === 0 ? nothing : [...new Set(found.map(({shown}) => shown))].join(', ')
}

function placeOf(text: OwnText, found: InBlock | undefined, blocks: readonly Block[]): PlaceInText {
  if (found)
    return found.block.text[found.start] === filled
      ? placeholderAt(text, found)
      : placeInText(text, found.block, found.start, found.end)
  const [block] = blocks
  return block ? placeInText(text, block, 0, block.text.length) : {...text.origin, excerpt: '', nth: 0}
}

/** A placeholder as it was written, braces and forms too. */
function placeholderAt({text, origin}: OwnText, {block, start}: InBlock): PlaceInText {
  const from = block.offsets[start]!
  const excerpt = text.slice(from, text.indexOf('}}', from) + 2).split('\n')[0]!
  return {...origin, excerpt, nth: text.slice(0, from).split(excerpt).length - 1}
}
