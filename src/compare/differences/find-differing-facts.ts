import type {ExtractedFact} from '../../check/extract/extracted-fact.ts'
import type {Pair} from '../align/pair.ts'
import type {Difference} from '../difference.ts'
import type {ComparedPages} from '../lay-beside.ts'
import type {Unit} from '../unit.ts'
import {factsOf, type FactInUnit} from './fact-in-unit.ts'
import {isNamed, isNameIn} from './is-named.ts'
import {sideOf} from './side-of.ts'

/** What the two sides of a pair state, and the other side does not. */
interface Uneven {
  pair: Pair<Unit>
  /** Which of the pairs it is. */
  index: number
  here: readonly FactInUnit[]
  there: readonly FactInUnit[]
}

/**
 * Find facts that one of two pages states and the other does not, passage by passage. What stands in a passage that is missing as a whole is told
 * of with that, and what has only changed its place nearby is no difference.
 *
 * @param compared the pages
 * @param pages which they are
 * @returns what differs, in the order of the pairs
 */
export function findDifferingFacts(compared: ComparedPages, pages: readonly [number, number]): Difference[] {
  const uneven = compared.pairs.flatMap((pair, index): Uneven[] => {
    if (pair.here.length === 0 || pair.there.length === 0) return []
    const alone = aloneAround(compared.pairs, index)
    const [ours, theirs] = [factsOf(pair.here), factsOf(pair.there)]
    return [
      {
        pair,
        index,
        ...unevenOf(
          {
            facts: ours,
            beside: [...theirs, ...alone.there],
            passage: pair.there,
            section: sectionOf(pair.there, compared.there)
          },
          {
            facts: theirs,
            beside: [...ours, ...alone.here],
            passage: pair.here,
            section: sectionOf(pair.here, compared.here)
          }
        )
      }
    ]
  })
  return uneven.map((one) => withoutMoved(one, uneven)).flatMap((one) => differencesOf(one, pages))
}

/** So many pairs before and after are looked at: a list may be a sentence in the other language, and a sentence stand in the next paragraph. */
const nearby = 4

function aloneAround(pairs: readonly Pair<Unit>[], index: number): {here: FactInUnit[]; there: FactInUnit[]} {
  const around = pairs.slice(Math.max(0, index - nearby), index + nearby + 1)
  return {
    here: around.flatMap(({here, there}) => (there.length === 0 ? factsOf(here) : [])),
    there: around.flatMap(({here, there}) => (here.length === 0 ? factsOf(there) : []))
  }
}

/** So many values of a kind in one passage are a list, in which each counts. */
const list = 3

/** What a passage states, and what the other page says in its place. */
interface Stated {
  facts: readonly FactInUnit[]
  /** What the other page states there. */
  beside: readonly FactInUnit[]
  /** The other page's passage, and the sections that it stands in. */
  passage: readonly Unit[]
  section: readonly Unit[]
}

/** What each passage states and the other does not. Where both name something else, that counts; a name that the other page has elsewhere in the section may be "it" here. */
function unevenOf(here: Stated, there: Stated): Pick<Uneven, 'here' | 'there'> {
  const [ours, theirs] = [without(here), without(there)]
  const isIt = (one: FactInUnit, {section, facts, beside}: Stated, others: readonly FactInUnit[]): boolean => {
    const kindOf = (some: readonly FactInUnit[]): number => some.filter(({fact}) => fact.kind === one.fact.kind).length
    const isList = kindOf(facts) >= list && kindOf(beside) >= list
    return kindOf(others) === 0 && !isList && isNameIn(one, section)
  }
  return {
    here: ours.filter((one) => !isIt(one, here, theirs)),
    there: theirs.filter((one) => !isIt(one, there, ours))
  }
}

function without({facts, beside, passage}: Stated): FactInUnit[] {
  const near = new Set(beside.map(({key}) => key))
  return facts.filter((one) => !near.has(one.key) && !isNamed(one, passage) && !isNameIn(one, passage))
}

function sectionOf(passage: readonly Unit[], page: readonly Unit[]): Unit[] {
  const sections = new Set(passage.map(({section}) => section))
  return page.filter(({section}) => sections.has(section))
}

/** What one page states a little before or after the other is in both. */
function withoutMoved({pair, index, here, there}: Uneven, uneven: readonly Uneven[]): Uneven {
  const around = uneven.filter((other) => other.index !== index && Math.abs(other.index - index) <= nearby)
  const [ours, theirs] = [
    new Set(around.flatMap((other) => other.here.map(({key}) => key))),
    new Set(around.flatMap((other) => other.there.map(({key}) => key)))
  ]
  return {pair, index, here: here.filter(({key}) => !theirs.has(key)), there: there.filter(({key}) => !ours.has(key))}
}

/** By kind: what both have instead of each other is one difference, what only one has another. */
function differencesOf(
  {here, there, pair, index: order}: Uneven,
  [source, other]: readonly [number, number]
): Difference[] {
  const kinds = [...new Set([...here, ...there].map(({fact}) => groupOf(fact)))]
  return kinds.map((kind): Difference => {
    const textsIn = (facts: readonly FactInUnit[]): string[] =>
      facts.flatMap(({fact}) => (groupOf(fact) === kind ? [fact.text] : []))
    const [ours, theirs] = [sideOf(source, pair.here, textsIn(here)), sideOf(other, pair.there, textsIn(there))]
    const [has, lacks] = ours.values.length > 0 ? [ours, theirs] : [theirs, ours]
    return {
      rule: lacks.values.length > 0 ? 'differing-fact' : 'missing-fact',
      severity: soft.has(kind) ? 'warning' : 'error',
      order,
      kind,
      has,
      lacks
    }
  })
}

/** Kinds that are easily said in another way. */
const soft: ReadonlySet<ExtractedFact['kind']> = new Set(['number', 'time'])

/** A domain in one language may be an address in another. */
function groupOf({kind}: ExtractedFact): ExtractedFact['kind'] {
  return kind === 'address' ? 'domain' : kind
}
