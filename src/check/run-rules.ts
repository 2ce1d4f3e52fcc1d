import type {Severity} from '../diagnostics/rules.ts'
import type {WeighedFinding} from '../diagnostics/weighed-finding.ts'
import {answer} from '../model/answer.ts'
import type {Policy} from '../model/policy.ts'
import type {Fault, Rule} from './rule.ts'
import type {Subject} from './subject.ts'

/** What a rule can be set to: a severity, or not to be asked at all. */
export const settings = ['off', 'info', 'warning', 'error'] as const

/** What a rule is set to. */
export type Setting = (typeof settings)[number]

/** What some rules are set to; others keep their own severity. */
export type Settings = Readonly<Record<string, Setting>>

/**
 * Ask rules what is wrong with a policy. They say what and where; how much it weighs, who must answer and where the law can be read is stamped here.
 *
 * @param subject what they look at
 * @param rules the rules
 * @param chosen what some of them are set to; default: their own severity
 * @yields findings, in the order of the rules
 */
export function* runRules(subject: Subject, rules: readonly Rule[], chosen: Settings = {}): Iterable<WeighedFinding> {
  for (const rule of rules) {
    const setting = chosen[rule.id] ?? rule.severity
    if (setting === 'off') continue
    for (const fault of rule.find(subject)) yield stamp(fault, rule, setting, subject)
  }
}

function stamp({file, ...fault}: Fault, rule: Rule, severity: Severity, subject: Subject): WeighedFinding {
  const owner = ownerOf(fault.path, subject.policy)
  return {
    ...weighFault({...fault, file: file ?? subject.file}, rule, severity),
    ...(owner !== undefined && rule.asks === 'department' && {owner})
  }
}

/**
 * Say of what a rule found how much it weighs, who must answer and where the law can be read.
 *
 * @param fault what was found
 * @param rule the rule
 * @param severity what it is set to
 * @returns the finding
 */
export function weighFault(
  {milder, parameters = {}, ...fault}: Fault & {file: string},
  {id, asks, url}: Pick<Rule, 'asks' | 'id' | 'url'>,
  severity: Severity
): WeighedFinding {
  return {
    ...fault,
    rule: id,
    parameters,
    severity: milder ? lighter[severity] : severity,
    asks,
    ...(url !== undefined && {url})
  }
}

/** One step less. */
const lighter: Readonly<Record<Severity, Severity>> = {error: 'warning', warning: 'info', info: 'info'}

/** Who in the house answers for the activity that a path is in. */
function ownerOf([first, id]: Fault['path'], {activities}: Policy): string | undefined {
  return first === 'activities' && id !== undefined ? answer(activities?.[id]?.owner) : undefined
}
