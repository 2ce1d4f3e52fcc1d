import path from 'node:path'
import {answer} from '../../model/answer.ts'
import type {Policy} from '../../model/policy.ts'
import type {Approval} from '../../translate/approval/approval.ts'
import {changedFacts, type Refusal} from '../../translate/approval/decide-approval.ts'
import {latestApproval} from '../../translate/approval/read-approvals.ts'
import {writeApprovals} from '../../translate/approval/write-approvals.ts'
import {fingerprint} from '../../translate/passages/fingerprint.ts'
import {activityFacts} from '../../translate/state/activity-facts.ts'
import {checkProject} from '../check/check-project.ts'
import {withLock} from '../disk/with-lock.ts'
import {writeTogether} from '../disk/write-together.ts'
import {approvedFile, loadApproved} from '../policy/load-approvals.ts'
import {lockOf} from '../policy/lock-of.ts'
import {chooseIds} from '../project/choose-ids.ts'
import {openProject} from '../project/open-project.ts'
import {approvalGround, approvalRefusals, type ApprovalGround} from './approval-ground.ts'
import {reportApproval, type ApprovalReport} from './approval-report.ts'
import type {ApprovalRequest} from './approval-request.ts'
import {evidenceContent, refuseEvidenceFile} from './evidence-file.ts'
import {gatherEvidence} from './gather-evidence.ts'

/**
 * Approve a version of a policy in one language: the page as it would be published now.
 *
 * @param request who approves which version
 * @returns what was approved and written; or why it was not, and then nothing is
 * @throws Misuse when there is no such policy or language, the file of evidence cannot be one, or the approvals cannot be read
 */
export async function approvePolicy(request: ApprovalRequest): Promise<ApprovalReport> {
  if (request.evidence !== undefined) refuseEvidenceFile(request.evidence, request.root)
  chooseIds([request.policy], openProject(request.root).policies)
  return withLock(lockOf(request.root, request.policy), () => decide(request))
}

function groundOf(request: ApprovalRequest): ApprovalGround {
  const {root, policy: id, today, apertium} = request
  const run = checkProject({root, policies: [id], today, apertium})
  const found = [...run.results()].flatMap(({findings}) => findings)
  return approvalGround(request, run.project, [...run.findings, ...found])
}

async function decide(request: ApprovalRequest): Promise<ApprovalReport> {
  const ground = groundOf(request)
  const refused = approvalRefusals(request, ground)
  const {policy, markdown} = ground
  if (refused.length === 0 && policy && markdown !== undefined) return settle(request, {...ground, policy, markdown})
  // What cannot be rendered cannot be approved, also when nobody can say why.
  const reasons: Refusal[] = refused.length > 0 ? refused : [{kind: 'errors', count: 1}]
  return reportApproval({request, ...ground, refused: reasons})
}

/** Write what nothing speaks against. */
async function settle(
  request: ApprovalRequest,
  ground: ApprovalGround & {policy: Policy; markdown: string}
): Promise<ApprovalReport> {
  const {root, language, words, note, evidence} = request
  const {project, policy, approvals, markdown, before} = ground
  const now = activityFacts(policy)
  const approval = approvalOf(request, policy, markdown, now)
  // Who approves the same again on the same day has said it already: the version before is still the one before that.
  const again = before !== undefined && saidOf(before) === saidOf(approval)
  const others = again ? approvals.approvals.filter((one) => one !== before) : approvals.approvals
  const former = latestApproval(others, language)
  const kept = gatherEvidence({
    ...{...ground, approval, before: former, note},
    approvedBefore: loadApproved(project.root, request.policy, language),
    changed: changedFacts({now, before: former?.facts}),
    reader: words.language
  })
  const files = filesOf(request, approvals.file, [...others, approval], markdown)
  const all = files.map((file) => ({...file, path: path.join(root, file.path)}))
  if (evidence !== undefined) all.push({path: evidence, content: await evidenceContent(evidence, kept, words)})
  // The paths are absolute: the evidence may be anywhere, and is there when the approval is, or neither is.
  writeTogether('', all)
  const names = files.map((file) => file.path)
  return reportApproval({
    request,
    ...ground,
    before: former,
    refused: [],
    approval,
    changes: kept.changes,
    files: names
  })
}

function approvalOf(
  {language, today, by, role = '', note}: ApprovalRequest,
  policy: Policy,
  markdown: string,
  facts: Approval['facts']
): Approval {
  const updated = answer(policy.updated) ?? ''
  const written = note === undefined || note === false ? '' : note
  return {language, day: today, by, role, version: fingerprint(markdown), facts, updated, note: written}
}

function filesOf(
  {policy: id, language}: ApprovalRequest,
  file: string,
  approvals: readonly Approval[],
  markdown: string
): {path: string; content: string | Uint8Array}[] {
  return [
    {path: file, content: writeApprovals(approvals)},
    {path: approvedFile(id, language), content: markdown}
  ]
}

/** All that an approval says, to tell whether another says the same. */
function saidOf({facts, ...said}: Approval): string {
  return JSON.stringify([Object.entries(said).sort(), [...facts].sort()])
}
