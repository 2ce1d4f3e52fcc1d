import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {Source} from '../../source/source.ts'
import {checkProject, type CheckedPolicy, type CheckProjectOptions} from './check-project.ts'

/** What was found in a project. */
export interface CheckReport {
  /** Whether there are no errors. */
  ok: boolean
  /** Each policy with its findings, sorted by id. */
  policies: readonly CheckedPolicy[]
  /** What is wrong with what all policies share. */
  findings: readonly WeighedFinding[]
  /** The files that these are in, for places. */
  sources: readonly Source[]
}

/**
 * Check the policies of a project.
 *
 * @param options which project, and how; default: everything in the working directory, on no day in particular
 * @returns what is missing, what contradicts, what is outdated, and what is in the wrong language
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export function check(options: CheckProjectOptions = {}): CheckReport {
  const run = checkProject(options)
  const policies = [...run.results()]
  const findings = [...run.findings, ...run.unused()]
  const all = [...findings, ...policies.flatMap((policy) => policy.findings)]
  return {ok: all.every(({severity}) => severity !== 'error'), policies, findings, sources: run.project.sources}
}
