import {hasWords} from '../../translate/passages/has-words.ts'
import type {PassageState, PassageStatus} from '../../translate/state/passage-status.ts'
import type {PassageChange} from './passage-change.ts'

/** The states of what a language lacks. */
const missing: ReadonlySet<PassageState> = new Set(['absent', 'empty'])

/**
 * Copy what a language lacks and nobody can translate, since it is a fact, code or a sign alone: in texts that something is put into, and in those that lack nothing else.
 *
 * @param statuses the passages of the language
 * @param changes what is put into its texts
 * @returns what is copied
 */
export function copyFacts(statuses: readonly PassageStatus[], changes: readonly PassageChange[]): PassageChange[] {
  const lacks = statuses.filter(({state, source}) => missing.has(state) && source)
  const isChanged = new Set(changes.map(({status}) => status.key))
  const isTranslatable = new Set(lacks.filter(({source}) => hasWords(source!)).map(({key}) => key))
  return lacks
    .filter(({key, source}) => !hasWords(source!) && (isChanged.has(key) || !isTranslatable.has(key)))
    .map((status) => ({status, segment: status.source!.segment, update: {state: 'translated', by: ''}}))
}
