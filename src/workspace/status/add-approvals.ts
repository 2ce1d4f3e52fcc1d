import type {Compile} from '../../render/create-compiler.ts'
import {approvalState} from '../../translate/approval/approval-state.ts'
import type {Approval} from '../../translate/approval/approval.ts'
import {latestApproval} from '../../translate/approval/read-approvals.ts'
import {loadApprovals, loadApproved} from '../policy/load-approvals.ts'
import type {Project} from '../project/open-project.ts'
import {renderVersion} from '../render/render-version.ts'
import type {ApprovedStatus, PolicyStatus} from './status-report.ts'

/**
 * Add to how a policy is who approved it last in each language, and whether that still holds.
 *
 * @param status how it is
 * @param project the project
 * @param compile remembers texts
 * @returns the same, with approvals; nothing is rendered where nobody has approved anything
 */
export function addApprovals(status: PolicyStatus, project: Project, compile: Compile): PolicyStatus {
  const {approvals, findings} = loadApprovals(project.root, status.id)
  return {
    ...status,
    unreadableApprovals: findings.map(({parameters}) => Number(parameters['line'] ?? 1)),
    languages: status.languages.map((one) => {
      const last = latestApproval(approvals, one.language)
      return last ? {...one, approved: approvedStatus(last, {project, id: status.id, compile})} : one
    })
  }
}

function approvedStatus(
  approval: Approval,
  {project, id, compile}: {project: Project; id: string; compile: Compile}
): ApprovedStatus {
  const {language, by, role, day} = approval
  const render = (draft: boolean): string | undefined => renderVersion(project, id, language, compile, draft)
  // A version that must not be published is compared as a draft: what is missing in it is another.
  const now = render(false) ?? render(true)
  if (now === undefined) return {by, role, day, valid: false, changedBlocks: null}
  const {valid, changed} = approvalState(approval, now, loadApproved(project.root, id, language))
  return {by, role, day, valid, changedBlocks: changed.length}
}
