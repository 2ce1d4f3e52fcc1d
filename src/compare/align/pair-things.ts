import type {Similarity} from '../evidence/create-similarity.ts'
import type {Pair, Pairable} from './pair.ts'
import {pairMoved} from './pair-moved.ts'
import {pairNeighbours} from './pair-neighbours.ts'
import {pairUnits} from './pair-units.ts'

/**
 * Pair things that say the same in two pages: in order, then what is left in the same place, then what stands elsewhere.
 *
 * @param here the things of one page
 * @param there the things of the other
 * @param similarity what compares texts
 * @param divided what it costs to pair one with two; default: little
 * @returns pairs that have everything once; nothing on one side where a page lacks what the other has
 */
export function pairThings<T extends Pairable>(
  here: readonly T[],
  there: readonly T[],
  similarity: Similarity,
  divided?: number
): Pair<T>[] {
  return pairMoved(pairNeighbours(pairUnits(here, there, similarity, divided), similarity), similarity)
}
