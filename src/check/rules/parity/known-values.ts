import {answer} from '../../../model/answer.ts'
import {factPaths, findFact, type Fact} from '../../../model/find-fact.ts'
import type {Reference} from '../../../model/reference.ts'
import type {ExtractFacts} from '../../extract/create-extractor.ts'
import type {Subject} from '../../subject.ts'
import {keysOfFact} from './keys-of-fact.ts'

/** A value that the policy holds. */
export interface KnownValue {
  /** As those of prose, see `keyOfValue`. */
  key: string
  /** How prose names it, `dpo.email`. */
  path: string
  fact: Fact
  /** The acts that it is a place in, when it is a reference to law. */
  acts: readonly string[]
}

/** Kinds of text whose values are told from words by how they look. */
const texts: ReadonlySet<string | undefined> = new Set([
  'address',
  'date',
  'lasting',
  'legal-basis',
  'period',
  'phone',
  'plain',
  'reference'
])

/**
 * List the values that a policy holds and prose might type: each once, by the shortest path that names it.
 *
 * @param subject what is looked at
 * @returns the values
 */
export function knownValues({policy, versions}: Subject): KnownValue[] {
  const extract: ExtractFacts = versions[0]?.extract ?? (() => [])
  const shortest = new Map<string, {path: string; fact: Fact}>()
  for (const path of factPaths(policy)) {
    const fact = findFact(policy, path.split('.'))
    if (!fact) continue
    const whole = fact.path.join('.')
    const known = shortest.get(whole)
    if (known === undefined || isShorter(path, known.path)) shortest.set(whole, {path, fact})
  }
  return [...shortest.values()].flatMap(({path, fact}): KnownValue[] => {
    const value: unknown = answer(fact.value)
    const isWhole = fact.meta.text === 'reference' ? fact.path.length === 2 : typeof value === 'string'
    if (!isWhole || !texts.has(fact.meta.text) || fact.meta.refersTo) return []
    const acts = fact.meta.text === 'reference' ? actsIn(value as Reference | Reference[]) : []
    return keysOfFact(fact, policy, extract).map((key) => ({key, path: withoutName(path, fact), fact, acts}))
  })
}

function isShorter(path: string, other: string): boolean {
  const [steps, others] = [path.split('.').length, other.split('.').length]
  return steps < others || (steps === others && path.length < other.length)
}

/** What has a name or a domain is named by that, and needs no more of a path than its own. */
function withoutName(path: string, {path: steps}: Fact): string {
  return ['domain', 'name'].includes(String(steps.at(-1))) ? path.slice(0, path.lastIndexOf('.')) : path
}

function actsIn(references: Reference | Reference[]): string[] {
  return [references].flat().map(({act, article}) => (article === undefined ? (act ?? '') : ''))
}
