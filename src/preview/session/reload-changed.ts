import type {Project} from '../../workspace/project/open-project.ts'
import type {LivePolicy} from './live-policy.ts'

/**
 * The policy that a file belongs to.
 *
 * @param file the file, relative to the project
 * @returns its id; empty when it belongs to none
 */
export function policyOf(file: string): string {
  return /^policies\/([^/]+)/.exec(file)?.[1] ?? ''
}

/**
 * Read a policy again whose files changed, or what all policies share.
 *
 * @param live the policy
 * @param project the project
 * @param files what changed
 * @param shared whether something changed that all policies share
 * @returns the languages whose pages are to be asked for again; null when it is all of them
 */
export function reloadChanged(
  live: LivePolicy,
  project: Project,
  files: readonly string[],
  shared: boolean
): string[] | null {
  const wasBroken = live.broken.findings.length > 0
  const isOther = live.reload(project)
  // What breaks one file stops every page.
  if (shared || wasBroken || live.broken.findings.length > 0) return null
  return isOther ? languagesOf(files.filter((file) => policyOf(file) === live.id)) : []
}

/** The languages whose pages a change of files changes; null when it is all of them. */
function languagesOf(files: readonly string[]): string[] | null {
  const names = files.map((file) => /^policies\/[^/]+\/([^/]+)$/.exec(file)?.[1] ?? '')
  if (names.includes('policy.yaml') || names.includes('')) return null
  return names.flatMap((name) => /^(.+)\.yaml$/.exec(name)?.[1] ?? [])
}
