import {createCompiler} from '../../render/create-compiler.ts'
import {latestApproval} from '../../translate/approval/read-approvals.ts'
import {fingerprint} from '../../translate/passages/fingerprint.ts'
import {loadApprovals} from '../policy/load-approvals.ts'
import type {LoadedPolicy} from '../policy/load-policy.ts'
import type {Project} from '../project/open-project.ts'
import {renderVersion} from '../render/render-version.ts'

/**
 * Whether every version of a policy is approved as it is now.
 *
 * @param project the project
 * @param loaded the policy
 * @returns whether the last approval in each language is of the page that would be published
 */
export function isApprovedAsIs(project: Project, {id, policy}: LoadedPolicy): boolean {
  const {approvals, findings} = loadApprovals(project.root, id)
  if (!policy || findings.length > 0) return false
  const compile = createCompiler()
  return policy.languages.every((language) => {
    const approval = latestApproval(approvals, language)
    // Where nobody has approved, nothing need be rendered.
    const page = approval && renderVersion(project, id, language, compile)
    return page !== undefined && fingerprint(page) === approval?.version
  })
}
