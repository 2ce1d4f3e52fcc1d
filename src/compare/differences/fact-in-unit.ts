import type {ExtractedFact} from '../../check/extract/extracted-fact.ts'
import {keyOfValue} from '../../check/extract/key-of-value.ts'
import type {Unit} from '../unit.ts'

/** A fact, and the unit that states it. */
export interface FactInUnit {
  fact: ExtractedFact
  /** The same for values that are the same. */
  key: string
  unit: Unit
}

/**
 * List the facts of units.
 *
 * @param units the units
 * @returns their facts, in order
 */
export function factsOf(units: readonly Unit[]): FactInUnit[] {
  return units.flatMap((unit) => unit.facts.map((fact) => ({fact, unit, key: keyOfValue(fact)})))
}
