import type {CheckProjectOptions} from '../workspace/check/check-project.ts'
import {check as checkPolicies, type CheckReport} from '../workspace/check/check.ts'
import {call, type Call} from './call.ts'
import {day, flag, ruleSettings, text, texts, type Kinds} from './kind.ts'

/** What each option of a check may be. */
export const checkKinds: Kinds<CheckProjectOptions> = {
  root: text('./personvern'),
  policies: texts('min-kommune'),
  rules: ruleSettings,
  today: day,
  apertium: flag
}

const self: Call = {name: 'check', kinds: checkKinds}

/**
 * Check the policies of a project.
 *
 * @public
 * @param options which project, and how; default: everything in the working directory, on no day in particular
 * @returns what is missing, what contradicts, what is outdated, and what is in the wrong language
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export function check(options: CheckProjectOptions = {}): CheckReport {
  return call(self, options, () => checkPolicies(options))
}
