import {isAdjustable, knownRules} from '../../check/known-rules.ts'
import type {Settings} from '../../check/run-rules.ts'
import type {Finding} from '../../diagnostics/finding.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {nearest} from '../../diagnostics/nearest.ts'
import type {Project} from '../project/open-project.ts'

/**
 * Refuse options that set rules that there are not, or that cannot be set.
 *
 * @param settings what rules are set to, by id
 * @throws Misuse when there is no such rule, or when its weight is fixed
 */
export function refuseUnknownRules(settings: Settings): void {
  const unknown = Object.keys(settings).find((rule) => !knownRules.includes(rule))
  if (unknown !== undefined) throw new Misuse('unknown-rule', describeUnknown(unknown))
  const fixed = Object.keys(settings).find((rule) => !isAdjustable(rule))
  if (fixed !== undefined) throw new Misuse('fixed-rule', {actual: fixed})
}

/**
 * Find rules that a configuration names and that there are not, or that cannot be set.
 *
 * @param project the project
 * @returns a finding for each
 */
export function unknownRules({
  configuration: {rules = {}, ignore = []},
  configurationFile
}: Pick<Project, 'configuration' | 'configurationFile'>): Finding[] {
  const named: (Pick<Finding, 'path' | 'at'> & {rule: string})[] = [
    ...ignore.map(({rule}, index) => ({rule, path: ['ignore', index, 'rule']})),
    ...Object.keys(rules).map((rule) => ({rule, path: ['rules', rule], at: 'key' as const}))
  ]
  return named.flatMap(({rule, ...where}): Finding[] => {
    const there = {file: configurationFile!, ...where}
    if (!knownRules.includes(rule)) return [{rule: 'unknown-rule', ...there, parameters: describeUnknown(rule)}]
    return isAdjustable(rule) ? [] : [{rule: 'fixed-rule', ...there, parameters: {actual: rule}}]
  })
}

function describeUnknown(actual: string): {actual: string; nearest?: string} {
  const suggestion = nearest(actual, knownRules)
  return {actual, ...(suggestion && {nearest: suggestion})}
}
