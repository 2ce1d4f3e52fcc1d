import {literally} from '../../check/extract/any-of.ts'
import type {ExtractedFact} from '../../check/extract/extracted-fact.ts'
import {keyOfValue} from '../../check/extract/key-of-value.ts'
import {latinExpression} from '../../check/lexicon/latin-expression.ts'
import type {Unit} from '../unit.ts'
import type {FactInUnit} from './fact-in-unit.ts'

/** Kinds whose values are numbers, which one language may take for another kind. */
const figures: Partial<Record<ExtractedFact['kind'], (value: string) => string | undefined>> = {
  age: (value) => value,
  number: (value) => value,
  period: (value) => ageIn(value),
  time: (value) => String(Number.parseInt(value.replace('T', '')))
}

/** Of fewer years, a period is hardly an age. */
const leastAge = 10

function ageIn(period: string): string | undefined {
  const [, years] = /^P(\d+)Y$/.exec(period) ?? []
  return years !== undefined && Number(years) >= leastAge ? years : undefined
}

/**
 * Whether another text says a fact in another way: a number as an age or a time. What recurs is often said in other words.
 *
 * @param one the fact
 * @param units what may say it
 * @returns whether they do
 */
export function isNamed({fact, key}: FactInUnit, units: readonly Unit[]): boolean {
  const others = units.flatMap(({facts}) => facts)
  if (key.startsWith('recurring:')) return others.every((other) => !keyOfValue(other).startsWith('recurring:'))
  const figure = figures[fact.kind]?.(fact.value)
  if (figure === undefined) return false
  return others.some(({kind, value}) => figures[kind]?.(value) === figure) || isWritten(figure, units)
}

/** What of a name is looked for, by kind. */
const names: Partial<Record<ExtractedFact['kind'], (fact: ExtractedFact) => readonly string[]>> = {
  supplier: ({value}) => value.split(' ').slice(0, 1),
  // "Microsoft Teams" is also "Teams from Microsoft".
  tool: ({text}) => [text, ...text.split(' ').slice(1).slice(-1)]
}

/**
 * Whether a fact is a name that a text has anywhere, with or without what makes it one: elsewhere it may say "the supplier".
 *
 * @param one the fact
 * @param units what may name it
 * @returns whether it is such a name and is there
 */
export function isNameIn({fact}: FactInUnit, units: readonly Unit[]): boolean {
  return names[fact.kind]?.(fact).some((name) => isWritten(name, units)) === true
}

function isWritten(text: string, units: readonly Unit[]): boolean {
  const pattern = latinExpression(`(?<![\\p{L}\\p{N}])${literally(text)}(?![\\p{N}])`, '')
  return units.some((unit) => pattern.test(unit.text))
}
