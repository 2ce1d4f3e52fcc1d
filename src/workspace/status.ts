import {statusProject, type StatusProjectOptions} from './status-project.ts'
import type {StatusReport} from './status-report.ts'

/**
 * Say whether the policies of a project are right in each of their languages, and if not, what is missing.
 *
 * @public
 * @param options which project, and which published pages; default: everything in the working directory, on no day in particular, and no network
 * @returns how the policies are
 * @throws Misuse when an option or the project's surroundings cannot work, or when a published page cannot be had
 */
export async function status(options: StatusProjectOptions = {}): Promise<StatusReport> {
  return statusProject(options)
}
