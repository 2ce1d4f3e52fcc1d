import {rules} from '../diagnostics/rules.ts'
import {checkRules} from './rules/index.ts'

/** Findings of reading that somebody may live with; all other errors of reading leave nothing that can be relied on. */
const adjustable: readonly string[] = ['missing-word', 'open-question', 'special-category-basis']

/**
 * Whether a rule can be set to another weight, or switched off.
 *
 * @param id a rule
 * @returns whether it can; not when it tells that a file cannot be read, or says what is not there
 */
export function isAdjustable(id: string): boolean {
  return adjustable.includes(id) || !Object.hasOwn(rules, id) || rules[id as keyof typeof rules] !== 'error'
}

/** The ids of every rule there is, those of reading and rendering too, sorted. */
export const knownRules: readonly string[] = [...Object.keys(rules), ...checkRules.map(({id}) => id)].sort()
