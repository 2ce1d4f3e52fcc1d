import {articlePattern} from '../../../model/legal-basis.ts'
import {factsIn, findFact, type Fact} from '../../../model/find-fact.ts'
import {isPeriod} from '../../../model/period.ts'
import type {Policy} from '../../../model/policy.ts'
import type {Reference} from '../../../model/reference.ts'
import type {ExtractFacts} from '../../extract/create-extractor.ts'
import type {ExtractedFact} from '../../extract/extracted-fact.ts'
import {keyOfValue} from '../../extract/key-of-value.ts'

type Value = Pick<ExtractedFact, 'kind' | 'value'>

/** Facts name facts, and these others; so far they are followed. */
const deepest = 3

/**
 * The values that a fact states, as keys that compare with those of prose.
 *
 * @param fact a fact of the policy
 * @param policy the policy
 * @param extract what finds facts in text, of any language
 * @param depth how far it has come; default: the beginning
 * @returns a key for each value in the fact and in what it names
 */
export function keysOfFact(fact: Fact, policy: Policy, extract: ExtractFacts, depth: number = 0): string[] {
  const {value, meta} = fact
  if (meta.text === 'reference' && typeof value === 'object')
    return [value as Reference | Reference[]].flat().flatMap(placesIn).map(lawKey)
  if (typeof value === 'object' && value !== null)
    return factsIn(fact).flatMap((inner) => keysOfFact(inner, policy, extract, depth))
  if (typeof value === 'number') return [keyOfValue({kind: 'number', value: String(value)})]
  if (typeof value !== 'string') return []
  const named = meta.refersTo && depth < deepest ? findFact(policy, [meta.refersTo[0]!, value]) : undefined
  if (named) return keysOfFact(named, policy, extract, depth + 1)
  return valuesOf(value, fact, extract).map(keyOfValue)
}

function valuesOf(value: string, {meta}: Fact, extract: ExtractFacts): Value[] {
  const exact = value.replace(/~$/, '')
  if (meta.text === 'date') return [{kind: 'date', value: exact}]
  if (meta.text === 'legal-basis' && articlePattern.test(value)) return [{kind: 'law', value}]
  if ((meta.text === 'period' || meta.text === 'lasting') && isPeriod(value)) return [{kind: 'period', value: exact}]
  const found = extract(value)
  return found.filter(({start, end}) => start === 0 && end === value.length)
}

function lawKey(value: string): string {
  return keyOfValue({kind: 'law', value})
}

/** The places of a reference, as they are read from prose. */
function placesIn({article, section = [], paragraph, sentence, points = []}: Reference): string[] {
  if (article !== undefined) return [article]
  return [section].flat().flatMap((one) => {
    const within = [paragraph, sentence === undefined ? undefined : `s${sentence}`]
      .filter((part) => part !== undefined)
      .map((part) => `(${part})`)
      .join('')
    const place = `§${one.replace(/(?<=\d) ?([a-z])$/, '($1)')}${within}`
    return points.length === 0 ? [place] : points.map((point) => `${place}(${point})`)
  })
}
