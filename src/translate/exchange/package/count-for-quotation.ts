import {countUnit} from '../../measure/count-words.ts'
import type {ExchangeState, ExchangeUnit} from '../exchange.ts'

/** How many words of the source there are to translate: what a translator reckons a price from. */
export interface QuotationCount {
  /** Without a translation by anybody. */
  new: number
  /** Those of the new ones that have a draft by an engine, which nobody has read. */
  drafted: number
  /** Of passages whose source has changed since they were translated. */
  changed: number
  /** Of passages that are translated. */
  unchanged: number
  /** Of passages that are there to be read, and not to be translated. */
  context: number
}

const counts: Readonly<Record<ExchangeState, readonly (keyof QuotationCount)[]>> = {
  untranslated: ['new'],
  draft: ['new', 'drafted'],
  stale: ['changed'],
  translated: ['unchanged'],
  final: ['unchanged']
}

/**
 * Count the words of passages that are sent out.
 *
 * @param units the passages
 * @returns words of the source by how much work they are
 */
export function countForQuotation(
  units: readonly Pick<ExchangeUnit, 'parts' | 'source' | 'state' | 'translatable'>[]
): QuotationCount {
  const sums: QuotationCount = {new: 0, drafted: 0, changed: 0, unchanged: 0, context: 0}
  for (const unit of units)
    for (const name of unit.translatable ? counts[unit.state] : (['context'] as const)) sums[name] += countUnit(unit)
  return sums
}
