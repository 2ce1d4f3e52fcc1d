import type {Similarity} from '../evidence/create-similarity.ts'
import type {Pair, Pairable} from './pair.ts'
import {pairBy} from './pair-by.ts'
import {kindFit} from './pair-units.ts'

/** With so much evidence, and no more than this share in common, things in the same place do not say the same. */
const apart = {evidence: 14, share: 0.12}

/**
 * Pair what both pages have alone in the same place, when it is of the same kinds and nothing says that it is not the same: a translation may
 * have no word that is known.
 *
 * @param pairs pairs in order
 * @param similarity what compares texts
 * @returns the pairs, fewer of them with nothing on one side
 */
export function pairNeighbours<T extends Pairable>(pairs: readonly Pair<T>[], similarity: Similarity): Pair<T>[] {
  const done: Pair<T>[] = []
  for (let from = 0; from < pairs.length;) {
    let to = from
    while (to < pairs.length && isAlone(pairs[to]!)) to++
    if (to === from) done.push(pairs[from++]!)
    else {
      done.push(...paired(pairs.slice(from, to), similarity))
      from = to
    }
  }
  return done
}

function isAlone({here, there}: Pair<unknown>): boolean {
  return here.length === 0 || there.length === 0
}

/** In order, what is of the same kind and can be the same; the likelier first. */
function paired<T extends Pairable>(pairs: readonly Pair<T>[], similarity: Similarity): Pair<T>[] {
  const here = pairs.flatMap((pair) => pair.here)
  const there = pairs.flatMap((pair) => pair.there)
  if (here.length === 0 || there.length === 0) return [...pairs]
  return pairBy(here, there, (ours, theirs) => {
    if (ours.length === 0 || theirs.length === 0) return 0
    return ours.length + theirs.length === 2 ? sameness(ours[0]!, theirs[0]!, similarity) : -Infinity
  })
}

/** Above 0 when two things can be the same. */
function sameness(one: Pairable, other: Pairable, similarity: Similarity): number {
  const {share, evidence} = similarity.between([one.own ?? one.features], [other.own ?? other.features])
  return kindFit([one], [other]) === 1 && (evidence < apart.evidence || share > apart.share) ? 0.5 + share : -Infinity
}
