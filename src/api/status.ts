import {statusProject, type StatusProjectOptions} from '../workspace/status/status-project.ts'
import type {StatusReport} from '../workspace/status/status-report.ts'
import {callLater, type Call} from './call.ts'
import {checkKinds} from './check.ts'
import {language, text, things, work, type Kinds} from './kind.ts'

const kinds: Kinds<StatusProjectOptions> = {
  ...checkKinds,
  published: things({address: text(), language}, "{address: 'https://www.eksempel.no/personvern'}"),
  messages: language,
  fetchPage: work
}

const self: Call = {name: 'status', kinds}

/**
 * Say whether the policies of a project are right in each of their languages, and if not, what is missing.
 *
 * @public
 * @param options which project, and which published pages; default: everything in the working directory, on no day in particular, and no network
 * @returns how the policies are
 * @throws Misuse when an option or the project's surroundings cannot work, or when a published page cannot be had
 */
export async function status(options: StatusProjectOptions = {}): Promise<StatusReport> {
  return callLater(self, options, () => statusProject(options))
}
