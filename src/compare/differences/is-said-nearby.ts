import {keyOfValue} from '../../check/extract/key-of-value.ts'
import {mergeFeatures} from '../evidence/features.ts'
import type {ComparedPages} from '../lay-beside.ts'
import type {Unit} from '../unit.ts'

/** A unit that only one page has. */
export interface Alone {
  unit: Unit
  /** Which of the pairs it is. */
  index: number
  has: 'here' | 'there'
  lacks: 'here' | 'there'
}

/** So much of a text is found in another when that says the same in other words. */
const share = 0.45

/** What the other text then says more than what it is a translation of, as a share of the first. */
const room = 0.35

/** So many pairs before and after are looked at. */
const nearby = 4

/**
 * Whether the other page says something as a part of what stands nearby: a list may be a sentence in another language, and two paragraphs one.
 * Then what stands there says more than what it is paired with.
 *
 * @param run what only one page has, without anything between that both have
 * @param compared the pages
 * @returns whether all of it is said there after all
 */
export function isSaidNearby(run: readonly Alone[], {pairs, similarity, here, there}: ComparedPages): boolean {
  const [first, last] = [run[0]!, run.at(-1)!]
  const {has, lacks} = first
  const units = run.map(({unit}) => unit)
  const ratio = lettersOf({here, there}[lacks]) / lettersOf({here, there}[has])
  const facts = units.flatMap((unit) => unit.facts.filter(({kind}) => kind !== 'number').map(keyOfValue))
  const features = mergeFeatures(units.map((unit) => unit.features))
  return pairs.slice(Math.max(0, first.index - nearby), last.index + nearby + 1).some((pair) => {
    const others = pair[lacks]
    if (others.length === 0 || others[0]!.kind === 'heading') return false
    const known = new Set(others.flatMap((other) => other.facts.map(keyOfValue)))
    return (
      facts.every((fact) => known.has(fact)) &&
      lettersOf(others) - lettersOf(pair[has]) * ratio >= lettersOf(units) * ratio * room &&
      similarity.covered(
        features,
        others.map((other) => other.features)
      ).share >= share
    )
  })
}

function lettersOf(units: readonly Unit[]): number {
  return units.reduce((letters, {text}) => letters + text.length, 0)
}
