import {align} from './align.ts'
import type {Pair} from './pair.ts'

/**
 * Pair the things of two sequences so that what belongs together weighs most; neither changes its order.
 *
 * @param here the things of one
 * @param there the things of the other
 * @param score how well things belong together; of at least one sequence there is one or two
 * @returns pairs that have everything once, in order
 */
export function pairBy<T>(
  here: readonly T[],
  there: readonly T[],
  score: (ours: readonly T[], theirs: readonly T[]) => number
): Pair<T>[] {
  const beads = align([here.length, there.length], ([from, count], [start, length]) =>
    score(here.slice(from, from + count), there.slice(start, start + length))
  )
  return beads.map(({here: [from, count], there: [start, length]}) => ({
    here: here.slice(from, from + count),
    there: there.slice(start, start + length)
  }))
}
