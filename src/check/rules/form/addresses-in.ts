import {isSetApart} from '../../words/is-set-apart.ts'
import type {OwnBlock} from '../../words/own-blocks.ts'
import {placeInText} from '../../words/place-in-text.ts'
import type {Fault} from '../../rule.ts'
import {filled} from '../../text/block.ts'

/** Something written as the address of a page. */
export interface WrittenAddress {
  actual: string
  place: Pick<Fault, 'file' | 'path' | 'excerpt' | 'nth'>
}

/** What begins as an address, up to a space, a bracket or a quote. */
const written = /(?<![\p{L}\p{N}@./-])(?:https?:(?=[\p{L}\p{N}/])|https?\/\/|www\.)[^\s<>()[\]«»“”‘’"]*/giu

/**
 * Find the addresses of pages that are written out in a block: in its prose and behind its links.
 *
 * @param own the block
 * @yields each address; none that a placeholder fills in, or that stands in code
 */
export function* addressesIn({text, block}: OwnBlock): Iterable<WrittenAddress> {
  for (const {0: whole, index} of block.text.matchAll(written)) {
    const actual = whole.replace(/[.,;:!?'…]+$/, '')
    const end = index + actual.length
    if (block.text.slice(index, end + 1).includes(filled) || isSetApart(block, index, end)) continue
    yield {actual, place: placeInText(text, block, index, end)}
  }
  for (const {address, label} of block.links) {
    if (!/^https?:/i.test(address) || address.includes('{{') || label === address) continue
    yield {actual: address, place: {...text.origin, excerpt: address}}
  }
}
