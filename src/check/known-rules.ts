import {rules} from '../diagnostics/rules.ts'
import {checkRules} from './rules/index.ts'

/**
 * Whether a rule can be set to another weight, or switched off.
 *
 * @param id a rule
 * @returns whether it can; not an error of reading or rendering: it keeps pages from being made, whatever a check is told
 */
export function isAdjustable(id: string): boolean {
  return !Object.hasOwn(rules, id) || rules[id as keyof typeof rules] !== 'error'
}

/** The ids of every rule there is, those of reading and rendering too, sorted. */
export const knownRules: readonly string[] = [...Object.keys(rules), ...checkRules.map(({id}) => id)].sort()
