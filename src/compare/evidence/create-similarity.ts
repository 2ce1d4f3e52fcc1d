import type {Features} from './features.ts'
import {intersect, union, type Vector} from './vector.ts'

/** How alike two texts are. */
export interface Likeness {
  /** What they have in common as a share of what both hold, from 0 to 1. */
  share: number
  /** How much can be said of it: the weight of what the one that holds less holds. */
  evidence: number
}

/** Compares texts of two pages. */
export interface Similarity {
  /** How alike two texts are, each the features of one or more units. */
  between(here: readonly Features[], there: readonly Features[]): Likeness
  /** How much of what a text holds others hold too, from 0 to 1, and how much that says. */
  covered(text: Features, by: readonly Features[]): Likeness
}

/** What a feature of a kind is worth beside the others. */
const worth: Readonly<Record<string, number>> = {fact: 3, concept: 1.5, word: 1}

/**
 * Make what compares texts of two pages. What is rare on the pages tells more than what is everywhere, and how words begin tells something only
 * where both pages have such words.
 *
 * @param here the units of one page
 * @param there the units of the other
 * @returns what compares them
 */
export function createSimilarity(here: readonly Features[], there: readonly Features[]): Similarity {
  const {numbers, weights} = weigh(here, there)
  const alone = new WeakMap<Features, Vector>()
  const together = new WeakMap<Features, WeakMap<Features, Vector>>()
  const vectorOf = (features: Features): Vector => {
    const vector = alone.get(features) ?? toVector(features, numbers)
    alone.set(features, vector)
    return vector
  }
  const pairOf = (one: Features, other: Features): Vector => {
    const known = together.get(one) ?? new WeakMap<Features, Vector>()
    together.set(one, known)
    const vector = known.get(other) ?? union(vectorOf(one), vectorOf(other))
    known.set(other, vector)
    return vector
  }
  const allOf = ([first, second, ...others]: readonly Features[]): Vector => {
    if (!first) return new Int32Array()
    const some = second ? pairOf(first, second) : vectorOf(first)
    return others.reduce((all, one) => union(all, vectorOf(one)), some)
  }
  const totals = new WeakMap<Vector, number>()
  const total = (vector: Vector): number => {
    const sum = totals.get(vector) ?? vector.reduce((sum, number) => sum + weights[number]!, 0)
    totals.set(vector, sum)
    return sum
  }
  return {
    between(texts, others) {
      const [one, other] = [allOf(texts), allOf(others)]
      const [ofOne, ofOther] = [total(one), total(other)]
      const common = intersect(one, other, weights)
      return {share: common === 0 ? 0 : (2 * common) / (ofOne + ofOther), evidence: Math.min(ofOne, ofOther)}
    },
    covered(text, by) {
      const own = vectorOf(text)
      const all = total(own)
      const common = intersect(own, allOf(by), weights)
      return {share: common === 0 ? 0 : common / all, evidence: all}
    }
  }
}

/** Numbers for the features that say something, and how much each says. */
function weigh(
  here: readonly Features[],
  there: readonly Features[]
): {numbers: ReadonlyMap<string, number>; weights: Float64Array} {
  const [counts, others] = [countUnits(here), countUnits(there)]
  const all = here.length + there.length
  const numbers = new Map<string, number>()
  const weights: number[] = []
  for (const key of new Set([...counts.keys(), ...others.keys()])) {
    const [kind] = key.split(':', 1) as [string]
    const [ours, theirs] = [counts.get(key) ?? 0, others.get(key) ?? 0]
    if (kind === 'word' && (ours === 0 || theirs === 0)) continue
    numbers.set(key, weights.length)
    weights.push(worth[kind]! * Math.log(1 + all / (ours + theirs)))
  }
  return {numbers, weights: Float64Array.from(weights)}
}

function countUnits(units: readonly Features[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const features of units) for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function toVector(features: Features, numbers: ReadonlyMap<string, number>): Vector {
  return Int32Array.from([...features.keys()].flatMap((key) => numbers.get(key) ?? [])).sort()
}
