import {knownRules} from '../check/known-rules.ts'
import {checkRules} from '../check/rules/index.ts'
import type {Rule} from '../check/rule.ts'
import {auditRules} from './audit-rules.ts'

/** The ids of every rule there is, of reading, checking and auditing, sorted. */
export const everyRule: readonly string[] = [...knownRules, ...auditRules.map(({id}) => id)].sort()

/**
 * Look up a rule that says what it looks for.
 *
 * @param id its id
 * @returns the rule; undefined for those of reading
 */
export function ruleOf(id: string): Rule | undefined {
  return [...checkRules, ...auditRules].find((rule) => rule.id === id)
}

/**
 * Whether a rule looks at published pages and not at policies.
 *
 * @param id its id
 * @returns whether it does
 */
export function isOfPages(id: string): boolean {
  return auditRules.some((rule) => rule.id === id)
}
