import type {ExchangeState} from '../exchange.ts'

/** The states of units, as far as a unit can come last. */
export const exchangeStates: readonly ExchangeState[] = ['untranslated', 'stale', 'draft', 'translated', 'final']
