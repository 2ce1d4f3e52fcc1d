import type {Finding} from '../diagnostics/finding.ts'
import {hasErrors} from '../diagnostics/rules.ts'
import {renderProject} from './render-project.ts'
import type {RenderProjectOptions} from './render-project-options.ts'
import type {PolicyResult} from './settle-policy.ts'
import type {OutputFile} from './write-together.ts'

/** What became of a project. */
export interface RenderReport {
  /** Whether every policy was made. */
  ok: boolean
  /** Each policy with its files and findings, sorted by id. */
  policies: readonly PolicyResult[]
  /** What pages need besides: the style sheet of the theme and its images, relative to the output folder. */
  assets: readonly OutputFile[]
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
export async function render(options: RenderProjectOptions = {}): Promise<RenderReport> {
  const run = renderProject(options)
  const policies: PolicyResult[] = []
  for await (const result of run.results()) policies.push(result)
  const {assets, findings} = run
  return {
    ok: !hasErrors(findings) && policies.every((policy) => !hasErrors(policy.findings)),
    policies,
    assets,
    findings
  }
}
