import type {Policy} from '../../model/policy.ts'
import {activitiesOf} from '../state/activity-facts.ts'
import type {PathContext} from './ids-in-path.ts'
import {idsInText} from './ids-in-text.ts'
import type {Renaming} from './renaming.ts'
import type {Spot} from './replace-spots.ts'
import {offsetOf, stepInKey} from './step-in-key.ts'

/** Words in which ids are looked for. */
export interface WordsContext {
  policy: Policy
  /** Whether the policy has words of its own for a key. */
  has(key: string): boolean
}

/**
 * Find everywhere in a bundle where an id stands: in keys, in placeholders, and in links.
 *
 * @param data the data of the bundle
 * @param context the policy, and its words
 * @param renaming what is renamed
 * @returns the places; a key that has several words once
 */
export function spotsInBundle(data: unknown, context: WordsContext, renaming: Renaming): Spot[] {
  const spots = new Map<string, Spot>()
  const add = (spot: Spot): unknown =>
    spot.starts.length > 0 && spots.set(JSON.stringify([spot.at, ...spot.path]), spot)
  for (const {path, value} of leavesOf(data, [])) {
    const key = path.join('.')
    add(spotInKey(path, renaming))
    if (typeof value === 'string')
      add({path, at: 'value', starts: idsInText(value, pathContext(key, context), renaming)})
  }
  return [...spots.values()]
}

/**
 * How the paths of a text are read.
 *
 * @param key the key of the text
 * @param context the policy, and its words
 * @returns where they are written
 */
export function pathContext(key: string, {policy, has}: WordsContext): PathContext {
  const about = activitiesOf(policy, key)
  return {policy, has, about: about.length === 1 ? about[0] : undefined}
}

interface Leaf {
  path: string[]
  value: unknown
}

function leavesOf(value: unknown, path: string[]): Leaf[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{path, value}]
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]))
}

/** A key may be written in parts, or in one with full stops. */
function spotInKey(path: readonly string[], renaming: Renaming): Spot {
  const steps = path.join('.').split('.')
  const step = stepInKey(steps, renaming)
  if (step === undefined) return {path, at: 'key', starts: []}
  let before = 0
  for (const [index, name] of path.entries()) {
    const own = name.split('.')
    if (step < before + own.length)
      return {path: path.slice(0, index + 1), at: 'key', starts: [offsetOf(own, step - before)]}
    before += own.length
  }
  return {path, at: 'key', starts: []}
}
