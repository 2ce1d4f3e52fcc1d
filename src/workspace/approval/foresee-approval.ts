import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {Project} from '../project/open-project.ts'
import {approvalGround, approvalRefusals, versionOf, type ApprovalGround} from './approval-ground.ts'
import {reportApproval, type ApprovalReport} from './approval-report.ts'
import type {ApprovalRequest} from './approval-request.ts'

/** What approving would meet. */
export interface ForeseenApproval extends ApprovalGround {
  /** Why it would be refused; none when it would not. */
  report: ApprovalReport
  /** Knows the version again; empty when it must not be published. */
  version: string
}

/**
 * Say what approving a version would meet, and write nothing.
 *
 * @param request which version; where nobody is named, nothing is said of whether another must approve it
 * @param project the project
 * @param findings all that the check finds in the policy, and in what all policies share
 * @returns what would stand in the way
 * @throws Misuse when the policy has no such language, or the approvals cannot be read
 */
export function foreseeApproval(
  request: Pick<ApprovalRequest, 'language' | 'policy' | 'words'> & {by?: string},
  project: Project,
  findings: readonly WeighedFinding[]
): ForeseenApproval {
  const ground = approvalGround(request, project, findings)
  const version = versionOf(ground)
  const refused = approvalRefusals({...request, by: request.by ?? ''}, ground)
  const isUnmade = version === '' && refused.length === 0
  const report = reportApproval({request, ...ground, refused: isUnmade ? [{kind: 'errors', count: 1}] : refused})
  return {...ground, version, report}
}
