import {auditFile, type AuditRequest} from '../workspace/published/audit-file.ts'
import {callLater, type Call} from './call.ts'
import {day, language, text, work, type Kinds} from './kind.ts'

const kinds: Kinds<AuditRequest> = {
  cwd: text('./personvern'),
  file: text('personvern.html'),
  language,
  stdin: work,
  today: day
}

const self: Call = {name: 'audit', kinds, needs: ['cwd', 'file']}

/**
 * Load a published page and look for everything that is wrong with it.
 *
 * @public
 * @param request which page, and what is known of it
 * @returns the page, and findings in no particular order
 * @throws Misuse when an option cannot work, or the page cannot be read
 */
export async function audit(request: AuditRequest): ReturnType<typeof auditFile> {
  return callLater(self, request, () => auditFile(request))
}
