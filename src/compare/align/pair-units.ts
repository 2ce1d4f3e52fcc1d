import type {Similarity} from '../evidence/create-similarity.ts'
import type {Pair, Pairable} from './pair.ts'
import {pairBy} from './pair-by.ts'

/** What it is worth to leave something unpaired. */
const alone = 0.15

/** What it costs to pair one with two, when nobody says. */
const little = 0.08

/** What a pair is worth of which nothing can be said but that it stands in the right place. */
const unknown = 0.4

/** How much evidence is half of all that could be said. */
const halfEvidence = 6

/** True pairs in different languages have about this share in common. */
const usualShare = 0.6

/**
 * Pair things that say the same in two pages, in order: by the facts, names and words that they share, and where these say little, by their length and place.
 *
 * @param here the things of one page
 * @param there the things of the other
 * @param similarity what compares texts
 * @param divided what it costs to pair one with two; default: little
 * @returns pairs that have everything once, in order
 */
export function pairUnits<T extends Pairable>(
  here: readonly T[],
  there: readonly T[],
  similarity: Similarity,
  divided = little
): Pair<T>[] {
  const ratio = lengthOf(there) / lengthOf(here)
  const score = (ours: readonly T[], theirs: readonly T[]): number => {
    if (ours.length === 0 || theirs.length === 0) return alone
    const {share, evidence} = similarity.between(
      ours.map(({features}) => features),
      theirs.map(({features}) => features)
    )
    const sure = evidence / (evidence + halfEvidence)
    const likely = sure * Math.min(1, share / usualShare) + (1 - sure) * unknown
    const fit = Math.sqrt(lengthFit(ours, theirs, ratio)) * kindFit(ours, theirs)
    return likely * fit - (ours.length + theirs.length - 2) * divided
  }
  return pairBy(here, there, score)
}

function lengthOf(things: readonly Pairable[]): number {
  return things.reduce((length, {text}) => length + text.length, 1)
}

/** Letters by which short texts may differ without that saying anything. */
const slack = 15

/** How well lengths fit, from 0 to 1: translations are mostly about as long. */
function lengthFit(here: readonly Pairable[], there: readonly Pairable[], ratio: number): number {
  const difference = Math.log((lengthOf(here) * ratio + slack) / (lengthOf(there) + slack))
  return Math.exp(-(difference ** 2) / 0.7)
}

/**
 * How well kinds fit: headings are headings in every language; an item may be a paragraph in another; a row is about what it names first.
 *
 * @param here things of one page
 * @param there things of the other
 * @returns from 0 to 1, by the first of each
 */
export function kindFit([here]: readonly Pairable[], [there]: readonly Pairable[]): number {
  if (here?.kind === 'row' && there?.kind === 'row') return firstFact(here) === firstFact(there) ? 1 : 0.4
  if (here?.kind === there?.kind) return 1
  return here?.kind === 'heading' || there?.kind === 'heading' ? 0.3 : 0.8
}

function firstFact({features}: Pairable): string | undefined {
  for (const key of features.keys()) if (key.startsWith('fact:')) return key
  return undefined
}
