import {answer} from '../../model/answer.ts'
import {named, type Reference} from './linked-data.ts'

/**
 * All addresses that something has, in whatever language.
 *
 * @param value an address, one for each language, or nothing
 * @returns references to them, each once
 */
export function addressesOf(value: unknown): Reference[] {
  const known = answer(value)
  if (typeof known === 'string') return [named(known)]
  return typeof known === 'object' ? [...new Set(Object.values(known as object).map(String))].map(named) : []
}
