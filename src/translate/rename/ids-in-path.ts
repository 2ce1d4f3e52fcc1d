import {findFact, namespaceOf} from '../../model/find-fact.ts'
import {idsOf, termsOf} from '../../model/namespaces.ts'
import type {Policy} from '../../model/policy.ts'
import {vocabularyNames, type VocabularyName} from '../../model/vocabulary.ts'
import {idsIn, mapNames} from './declared-ids.ts'
import {kindOfCookies, type DeclaredId} from './renaming.ts'

/** An id in a dotted path. */
export interface IdInPath extends DeclaredId {
  /** The how manieth part of the path, from 0. */
  step: number
}

/** Where a path is written. */
export interface PathContext {
  policy: Policy
  /** The activity that the text is about, when there is just one: paths may start within it. */
  about?: string | undefined
  /** Whether the policy has words of its own for a key. */
  has(key: string): boolean
}

/**
 * Find the ids in the path of a placeholder, as it is read where it stands.
 *
 * @param path the path, `supplier`, `law.gdpr`, `activities.courses.data`
 * @param context the policy, and where the path is written
 * @returns the ids that it names, in order; none when it names fields alone
 */
export function idsInPath(path: string, {policy, about, has}: PathContext): IdInPath[] {
  const steps = path.split('.')
  const [first, second] = [steps[0]!, steps[1]!]
  // The controller comes before anything that has the same id.
  if (first === 'controller') return []
  const short = namespaceOf(policy, first)
  const thing = short ? [{step: 0, kind: short, id: first}] : []
  if (steps.length === 1) return thing
  if (about !== undefined && findFact(policy, ['activities', about, ...steps])) return []
  const isFact = findFact(policy, steps) !== undefined
  if (!isFact && steps.length === 2) {
    if (short && has(`${short}.${first}.${second}`)) return thing
    if (isTerm(policy, first, second)) return [{step: 1, kind: first, id: second}]
  }
  const named = idsInWhole(policy, steps)
  // A field of the policy comes before a thing that is called like it.
  return named.length > 0 || (isFact && Object.hasOwn(policy, first)) ? named : thing
}

function isTerm(policy: Policy, kind: string, id: string): boolean {
  return (vocabularyNames as readonly string[]).includes(kind) && termsOf(policy, kind as VocabularyName).includes(id)
}

/** The ids in a path that begins with the name of a map, or with `law`. */
function idsInWhole(policy: Policy, [first = '', second = '', ...rest]: readonly string[]): IdInPath[] {
  if (first === 'cookies') return cookiesIn(policy, second, rest)
  const kind = first === 'law' ? 'references' : first
  const name = mapNames.find((one) => one === kind)
  const ids = name ? idsIn(policy, name) : kind === 'sections' ? idsOf(policy, kind) : []
  return ids.includes(second) ? [{step: 1, kind, id: second}] : []
}

function cookiesIn({cookies}: Policy, group: string, rest: readonly string[]): IdInPath[] {
  if (typeof cookies !== 'object' || !Object.hasOwn(cookies, group)) return []
  const found = cookies[group]!
  const named = {step: 1, kind: 'cookies', id: group}
  // `items` may be left out, but a field of the group comes first.
  const at = rest[0] === 'items' ? 1 : 0
  const id = rest[at]
  const isCookie = id !== undefined && Object.hasOwn(found.items, id) && (at === 1 || !Object.hasOwn(found, id))
  return isCookie ? [named, {step: 2 + at, kind: kindOfCookies(group), id}] : [named]
}
