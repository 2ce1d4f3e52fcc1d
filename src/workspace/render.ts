import type {Finding} from '../diagnostics/finding.ts'
import {hasErrors} from '../diagnostics/rules.ts'
import {renderProject, type PolicyResult, type RenderProjectOptions} from './render-project.ts'

/** What became of a project. */
export interface RenderReport {
  /** Whether every policy was made. */
  ok: boolean
  /** Each policy with its files and findings, sorted by id. */
  policies: readonly PolicyResult[]
  /** What is wrong with what all policies share. */
  findings: readonly Finding[]
}

/**
 * Render the policies of a project.
 *
 * @public
 * @param options which project, and how; default: everything in the working directory, written to `dist`
 * @returns the files that were made, with their content, and everything that is wrong
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export function render(options: RenderProjectOptions = {}): RenderReport {
  const run = renderProject(options)
  const policies = [...run.results()]
  const {findings} = run
  return {ok: !hasErrors(findings) && policies.every((policy) => !hasErrors(policy.findings)), policies, findings}
}
