import {align} from '../../compare/align/align.ts'
import type {Passage} from '../passages/passage.ts'
import {leastLikeness, likeOf} from './find-records.ts'
import {lengthRatio} from './length-ratio.ts'
import {sharedAnchors} from './likeness.ts'
import type {PassageRecord} from './record.ts'

/** Passages of one text, of which some are paired already. */
export interface LeftToPair {
  /** All passages of the text in the source language, in order. */
  sources: readonly Passage[]
  /** All passages of the text in the language, in order. */
  targets: readonly Passage[]
  /** What each is translated from, as far as that is known. */
  sourceOf: ReadonlyMap<Passage, Passage>
  /** What is remembered of those that still have the words that they had. */
  known: ReadonlyMap<Passage, PassageRecord>
  /** What is remembered of passages of the text that have other words now, or are gone. */
  unused: readonly PassageRecord[]
}

/**
 * Pair what is left of a text: first what was made from something that still says much of it, wherever that stands now; then, in order, by what
 * source and translation have in common and what stands beside them.
 *
 * @param left the text
 * @returns pairs, source and translation
 */
export function pairLeft(left: LeftToPair): [Passage, Passage][] {
  const alike = pairAlike(left)
  return [...alike, ...pairInOrder({...left, sourceOf: new Map([...left.sourceOf, ...alike.map(flipped)])})]
}

function flipped([source, target]: [Passage, Passage]): [Passage, Passage] {
  return [target, source]
}

function openOf({sources, targets, sourceOf}: LeftToPair): {sources: Passage[]; targets: Passage[]} {
  const taken = new Set(sourceOf.values())
  return {
    sources: sources.filter((source) => !taken.has(source)),
    targets: targets.filter((target) => !sourceOf.has(target))
  }
}

function pairAlike(left: LeftToPair): [Passage, Passage][] {
  const open = openOf(left)
  const candidates = open.targets
    .flatMap((target) => {
      const record = left.known.get(target)
      return open.sources.flatMap((source) => {
        const like = record && isSameKind(source, target) ? likeOf(record, source) : 0
        return like >= leastLikeness ? [{pair: [source, target] as [Passage, Passage], like}] : []
      })
    })
    .sort((one, other) => other.like - one.like)
  const paired = new Set<Passage>()
  return candidates.flatMap(({pair}) => {
    if (pair.some((one) => paired.has(one))) return []
    for (const one of pair) paired.add(one)
    return [pair]
  })
}

function pairInOrder(left: LeftToPair): [Passage, Passage][] {
  const {sources, targets} = openOf(left)
  if (sources.length === 0 || targets.length === 0) return []
  const nearness = nearnessIn(left)
  const isRecorded = left.unused.length > 0 || left.targets.some((target) => left.known.has(target))
  const remembered = new Set(
    sources.filter((source) => left.unused.some((record) => likeOf(record, source) >= leastLikeness))
  )
  const score = (source: Passage, target: Passage): number => {
    if (!isSameKind(source, target)) return -Infinity
    const near = nearness(source, target)
    // A passage that is new and one that has lost its source are not the same because nothing else is left.
    if (isRecorded && !near.isSure && !near.may && (left.known.has(target) || !remembered.has(source))) return -Infinity
    const common = 2 * sharedAnchors(source.segment, target.segment)
    const made = remembered.has(source) && !left.known.has(target) ? 1 : 0
    return (
      1 +
      common +
      made +
      (near.isSure ? 0.5 : 0) +
      (source.kind === target.kind ? 0.5 : 0) +
      0.5 * lengthRatio(source, target)
    )
  }
  return align([sources.length, targets.length], ([at, here], [to, there]) => {
    if (here === 1 && there === 1) return score(sources[at]!, targets[to]!)
    return here + there === 1 ? 0 : -Infinity
  })
    .filter(({here, there}) => here[1] === 1 && there[1] === 1)
    .map(({here, there}) => [sources[here[0]]!, targets[there[0]]!])
}

function isSameKind(source: Passage, target: Passage): boolean {
  return (source.kind === 'heading') === (target.kind === 'heading')
}

/** Whether two passages stand in the same place, by what stands before and after them. */
interface Nearness {
  /** Passages that are paired. */
  isSure: boolean
  /** Nothing, or passages that are left too. */
  may: boolean
}

function nearnessIn({sources, targets, sourceOf}: LeftToPair): (source: Passage, target: Passage) => Nearness {
  const paired = new Set(sourceOf.values())
  const isOpen = (source: Passage, target: Passage): boolean => !paired.has(source) && !sourceOf.has(target)
  return (source, target) => {
    const [at, to] = [sources.indexOf(source), targets.indexOf(target)]
    const beside = [-1, 1].map((step) => [sources[at + step], targets[to + step]] as const)
    return {
      isSure: beside.some(([one, other]) => one && other && sourceOf.get(other) === one),
      may: beside.some(([one, other]) => (one && other ? isOpen(one, other) : one === other))
    }
  }
}
