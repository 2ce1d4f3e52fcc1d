import type {ExchangeState} from '../exchange.ts'

/** The states of XLIFF 1.2 that ours are written as. */
export const writtenStates: Readonly<Record<ExchangeState, string>> = {
  draft: 'needs-review-translation',
  final: 'final',
  stale: 'needs-adaptation',
  translated: 'translated',
  untranslated: 'needs-translation'
}

/** What each state of XLIFF 1.2 is to us. */
const statesOf1: Readonly<Record<string, ExchangeState>> = {
  final: 'final',
  'needs-adaptation': 'stale',
  'needs-l10n': 'untranslated',
  'needs-review-adaptation': 'draft',
  'needs-review-l10n': 'draft',
  'needs-review-translation': 'draft',
  'needs-translation': 'untranslated',
  new: 'untranslated',
  'signed-off': 'final',
  translated: 'translated'
}

/** The states of XLIFF 2, from the first to the last. */
const statesOf2: Readonly<Record<string, ExchangeState>> = {
  initial: 'untranslated',
  translated: 'translated',
  reviewed: 'final',
  final: 'final'
}

/**
 * The state of a unit of XLIFF 1.2.
 *
 * @param state what its target says
 * @param approved what the unit says
 * @returns the state; undefined when neither says anything that is known
 */
export function stateOf1(state: string | undefined, approved: string | undefined): ExchangeState | undefined {
  const known = entryOf(statesOf1, state)
  return approved === 'yes' && (known === undefined || known === 'translated') ? 'final' : known
}

/**
 * The state of a unit of XLIFF 2: that of the segment which has come least far.
 *
 * @param states what its segments say
 * @returns the state; undefined when one says nothing that is known
 */
export function stateOf2(states: readonly (string | undefined)[]): ExchangeState | undefined {
  const known = states.map((state) => entryOf(statesOf2, state))
  if (known.includes(undefined)) return undefined
  return Object.values(statesOf2).find((state) => known.includes(state))
}

function entryOf(table: Readonly<Record<string, ExchangeState>>, state = ''): ExchangeState | undefined {
  return Object.hasOwn(table, state) ? table[state] : undefined
}
