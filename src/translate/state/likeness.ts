import {loosen} from '../passages/normalise.ts'
import type {Segment} from '../passages/segment.ts'

/**
 * How much two passages of one language have in common (Dice 1945, of words, each as often as it is there).
 *
 * @param one a passage
 * @param other another
 * @returns from 0, nothing, to 1, everything
 */
export function likeness(one: Segment, other: Segment): number {
  return shareInCommon(loosen(one).split(' '), loosen(other).split(' '))
}

/**
 * How much two passages of different languages have in common: what is the same in any language.
 *
 * @param one a passage
 * @param other another
 * @returns from 0 to 1; 0 when neither names anything
 */
export function sharedAnchors(one: Segment, other: Segment): number {
  return anchorsInCommon(anchors(one), anchors(other))
}

/**
 * How much two passages have in common of what is the same in any language.
 *
 * @param here the anchors of one
 * @param there the anchors of the other
 * @returns from 0 to 1; 0 when there are none
 */
export function anchorsInCommon(here: readonly string[], there: readonly string[]): number {
  return here.length + there.length === 0 ? 0 : shareInCommon(here, there)
}

/**
 * What of a passage is the same in any language: facts, code, addresses, and numbers.
 *
 * @param segment the passage
 * @returns each as often as it is there, in order
 */
export function anchors(segment: Segment): string[] {
  return segment.flatMap((part) => {
    if (typeof part === 'string') return /\p{N}/u.test(part) ? (part.match(/\p{N}+/gu) ?? []) : []
    return part.kind === 'open' || part.name.length < 3 ? [] : [part.name]
  })
}

function shareInCommon(here: readonly string[], there: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const item of here) counts.set(item, (counts.get(item) ?? 0) + 1)
  let common = 0
  for (const item of there) {
    const left = counts.get(item) ?? 0
    if (left > 0) common++
    counts.set(item, left - 1)
  }
  return (2 * common) / (here.length + there.length)
}
