import type {Similarity} from '../evidence/create-similarity.ts'
import type {Pair, Pairable} from './pair.ts'

/** So much in common, with so much evidence, and a text has only changed its place; a short one when the other has all that it has. */
const same = {evidence: 8, share: 0.4, all: 0.95, little: 3}

/**
 * Pair what stands in different places of two pages and says the same.
 *
 * @param pairs pairs in order
 * @param similarity what compares texts
 * @returns the pairs, in the order of the first page; what was moved is no longer alone
 */
export function pairMoved<T extends Pairable>(pairs: readonly Pair<T>[], similarity: Similarity): Pair<T>[] {
  const theirs = pairs.filter(({here}) => here.length === 0).flatMap(({there}) => there)
  const ours = pairs.filter(({there}) => there.length === 0).flatMap(({here}) => here)
  // Of two long pages nearly nothing is the same: what is not is never kept.
  const candidates = ours
    .flatMap((one) =>
      theirs.flatMap((other) => {
        const share = sameness(one, other, similarity)
        return share > 0 ? [{one, other, share}] : []
      })
    )
    .sort((a, b) => b.share - a.share)
  const moved = new Map<T, T>()
  const taken = new Set<T>()
  for (const {one, other} of candidates) {
    if (moved.has(one) || taken.has(other)) continue
    moved.set(one, other)
    taken.add(other)
  }
  return pairs.flatMap((pair) => {
    if (pair.here.length === 0) return pair.there.every((one) => taken.has(one)) ? [] : [pair]
    const there = pair.there.length === 0 ? moved.get(pair.here[0]!) : undefined
    return [there ? {here: pair.here, there: [there]} : pair]
  })
}

/** Above 0 when two things are the same in different places. */
function sameness(one: Pairable, other: Pairable, similarity: Similarity): number {
  if (one.kind !== other.kind) return 0
  const {share, evidence} = similarity.between([one.features], [other.features])
  if (evidence >= same.evidence) return share >= same.share ? share : 0
  const [part, whole] = one.features.size < other.features.size ? [one, other] : [other, one]
  return evidence >= same.little && similarity.covered(part.features, [whole.features]).share >= same.all ? share : 0
}
