import type {Pair} from '../align/pair.ts'
import type {Difference, DifferenceRule} from '../difference.ts'
import type {ComparedPages} from '../lay-beside.ts'
import type {Unit, UnitKind} from '../unit.ts'
import {isSaidNearby, type Alone} from './is-said-nearby.ts'
import {sideOf} from './side-of.ts'

/** What is said of each kind of unit that one page lacks. */
const rules: Readonly<Record<UnitKind, DifferenceRule>> = {
  heading: 'missing-section',
  item: 'missing-item',
  paragraph: 'missing-paragraph',
  row: 'missing-row'
}

/** A section is missing when its heading is, and at least so much of what stands under it. */
const mostOfSection = 0.6

/**
 * Find sections, paragraphs, items and rows that one of two pages lacks. What stands under a heading that is missing is told of with it.
 *
 * @param compared the pages
 * @param pages which they are
 * @returns what is missing, in the order of the pairs
 */
export function findMissingUnits(compared: ComparedPages, pages: readonly [number, number]): Difference[] {
  const alone = compared.pairs.flatMap((pair, index): Alone[] => {
    if (pair.here.length > 0 && pair.there.length > 0) return []
    return pair.there.length === 0
      ? [{unit: pair.here[0]!, index, has: 'here', lacks: 'there'}]
      : [{unit: pair.there[0]!, index, has: 'there', lacks: 'here'}]
  })
  const sections = missingSections(alone, compared)
  const said = new Set(runsOf(alone).flatMap((run) => saidOf(run, compared)))
  return alone
    .filter((one) =>
      one.unit.kind === 'heading' || sections.has(one.unit.section) ? one.unit.kind === 'heading' : !said.has(one)
    )
    .map(({unit, index, has, lacks}) => ({
      order: index,
      rule: unit.kind === 'heading' && !sections.has(unit.section) ? 'missing-heading' : rules[unit.kind],
      severity: unit.kind === 'heading' && !sections.has(unit.section) ? 'warning' : 'error',
      has: sideOf(
        pages[sides[has]],
        [unit],
        hardFacts(sections.has(unit.section) ? unitsOf(unit.section, compared.pairs, has) : [unit])
      ),
      lacks: sideOf(pages[sides[lacks]], before(index, compared.pairs, lacks))
    }))
}

const sides = {here: 0, there: 1} as const

/** What only one page has, as far as nothing that both have stands between; headings are alone. */
function runsOf(alone: readonly Alone[]): Alone[][] {
  const runs: Alone[][] = []
  for (const one of alone) {
    const last = runs.at(-1)?.at(-1)
    const goesOn = last?.has === one.has && last.index === one.index - 1
    if (goesOn && last.unit.kind !== 'heading' && one.unit.kind !== 'heading') runs.at(-1)!.push(one)
    else runs.push([one])
  }
  return runs
}

/** What of a run is said nearby: all of it together, or what of it is by itself. */
function saidOf(run: readonly Alone[], compared: ComparedPages): readonly Alone[] {
  return isSaidNearby(run, compared) ? run : run.filter((one) => isSaidNearby([one], compared))
}

function missingSections(alone: readonly Alone[], {pairs}: ComparedPages): Set<Unit['section']> {
  const lost = new Set(alone.map(({unit}) => unit))
  return new Set(
    alone
      .filter(({unit}) => unit.kind === 'heading')
      .filter(({unit, has}) => {
        const inside = unitsOf(unit.section, pairs, has)
        return inside.filter((one) => lost.has(one)).length >= inside.length * mostOfSection
      })
      .map(({unit}) => unit.section)
  )
}

function unitsOf(section: Unit['section'], pairs: readonly Pair<Unit>[], side: 'here' | 'there'): Unit[] {
  return pairs.flatMap((pair) => pair[side]).filter((unit) => unit.section === section)
}

function hardFacts(units: readonly Unit[]): string[] {
  return units.flatMap(({facts}) => facts.filter(({kind}) => kind !== 'number').map(({text}) => text))
}

/** What the page that lacks something says just before. */
function before(index: number, pairs: readonly Pair<Unit>[], side: 'here' | 'there'): readonly Unit[] {
  const last = pairs.slice(0, index).findLast((pair) => pair[side].length > 0)
  return last?.[side].slice(-1) ?? []
}
