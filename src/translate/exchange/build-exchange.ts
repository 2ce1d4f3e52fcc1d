import {hasWords} from '../passages/has-words.ts'
import type {PassageState, PassageStatus} from '../state/passage-status.ts'
import type {ExchangeFile, ExchangeNote, ExchangeState, ExchangeUnit} from './exchange.ts'
import {numberParts, toExchange} from './exchange-parts.ts'
import {sentMark, withMark} from './sent-mark.ts'
import {unitIds} from './unit-ids.ts'

/** What is sent out. */
export interface ExchangeRequest {
  policy: string
  source: string
  target: string
  /** Every passage of the target language. */
  statuses: readonly PassageStatus[]
  /** The states that are asked for; default: all. The passages beside them come along, to be read. */
  only?: ReadonlySet<PassageState> | undefined
  /** What the translator is told about a passage. */
  notes(status: PassageStatus): readonly ExchangeNote[]
}

/** How far a unit has come, by the state of its passage. */
const states: Readonly<Record<PassageState, ExchangeState>> = {
  absent: 'untranslated',
  draft: 'draft',
  empty: 'untranslated',
  reviewed: 'final',
  same: 'untranslated',
  stale: 'stale',
  translated: 'translated',
  unrecorded: 'translated'
}

/**
 * Put together what is sent to a translator.
 *
 * @param request which passages, and what is told about them
 * @returns units in the order of the source; passages without words of their own are left out
 */
export function buildExchange({policy, source, target, statuses, only, notes}: ExchangeRequest): ExchangeFile {
  const all = statuses.filter((status) => status.source && hasWords(status.source))
  const ids = unitIds(all.map((status) => status.source!))
  const isAsked = (status: PassageStatus | undefined): boolean =>
    status !== undefined && (only?.has(status.state) ?? true)
  const isNear = (index: number): boolean =>
    [all[index - 1], all[index + 1]].some((other) => other?.key === all[index]!.key && isAsked(other))
  const units = all.flatMap((status, index) =>
    isAsked(status) || isNear(index) ? [unitOf(status, ids.get(status.source!)!, isAsked(status), notes(status))] : []
  )
  return {policy, source, target, units}
}

function unitOf(
  {key, source, target, state, facts}: PassageStatus,
  id: string,
  translatable: boolean,
  notes: readonly ExchangeNote[]
): ExchangeUnit {
  const from = source!.segment
  const to = target?.segment ?? from
  const parts = numberParts(from, to)
  const words = toExchange(to, parts)
  return {
    id: withMark(id, sentMark(translatable ? states[state] : 'read-only', words, facts)),
    key,
    kind: source!.kind,
    parts,
    source: toExchange(from, parts),
    target: words,
    state: states[state],
    translatable,
    notes
  }
}
