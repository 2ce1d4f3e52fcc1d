import path from 'node:path'
import {hasErrors} from '../diagnostics/rules.ts'
import {Misuse} from '../diagnostics/misuse.ts'
import {answer} from '../model/answer.ts'
import type {Policy} from '../model/policy.ts'
import {createCompiler} from '../render/create-compiler.ts'
import type {Approval} from '../translate/approval/approval.ts'
import {changedFacts, decideApproval, type Refusal} from '../translate/approval/decide-approval.ts'
import {latestApproval} from '../translate/approval/read-approvals.ts'
import {writeApprovals} from '../translate/approval/write-approvals.ts'
import {fingerprint} from '../translate/passages/fingerprint.ts'
import {activityFacts} from '../translate/state/activity-facts.ts'
import type {PassageStatus} from '../translate/state/passage-status.ts'
import {stoppingStates} from '../translate/state/state-findings.ts'
import {reportApproval, type ApprovalReport} from './approval-report.ts'
import type {ApprovalRequest} from './approval-request.ts'
import {checkProject} from './check-project.ts'
import {chooseIds} from './choose-ids.ts'
import {evidenceContent, refuseEvidenceFile} from './evidence-file.ts'
import {gatherEvidence} from './gather-evidence.ts'
import {languagesOfFinding} from './languages-of-finding.ts'
import {approvedFile, loadApprovals, loadApproved, type LoadedApprovals} from './load-approvals.ts'
import {loadPassageStates} from './load-passage-states.ts'
import {loadPolicy, type LoadedPolicy} from './load-policy.ts'
import {openProject, type Project} from './open-project.ts'
import {countFindings} from './policy-status.ts'
import {refusedOwnWords} from './refused-own-words.ts'
import {renderVersion} from './render-version.ts'
import {lockOf} from './translation/open-translation.ts'
import {withLock} from './with-lock.ts'
import {writeTogether} from './write-together.ts'

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

async function decide(request: ApprovalRequest): Promise<ApprovalReport> {
  const ground = groundOf(request)
  const refused = refusalsOf(request, ground)
  const {policy, markdown} = ground
  if (refused.length === 0 && policy && markdown !== undefined) return settle(request, {...ground, policy, markdown})
  // What cannot be rendered cannot be approved, also when nobody can say why.
  const reasons: Refusal[] = refused.length > 0 ? refused : [{kind: 'errors', count: 1}]
  return reportApproval({request, ...ground, refused: reasons})
}

/** What an approval is decided on. */
interface Ground {
  project: Project
  loaded: LoadedPolicy
  policy: Policy | undefined
  /** How much the check finds about the language, or about all, besides passages that nobody has read. */
  errors: number
  warnings: number
  statuses: readonly PassageStatus[]
  /** The language that the others are translated from. */
  source: string
  approvals: LoadedApprovals
  /** The last of them in the language. */
  before: Approval | undefined
  /** The version; absent when it must not be published. */
  markdown: string | undefined
}

function groundOf({root, policy: id, language, today, apertium}: ApprovalRequest): Ground {
  const run = checkProject({root, policies: [id], today, apertium})
  const {project} = run
  const loaded = loadPolicy(project.root, id, project.languages, true)
  const {policy} = loaded
  if (policy && !policy.languages.includes(language))
    throw new Misuse('bad-option', {option: '--language', actual: language, expected: policy.languages})
  const approvals = loadApprovals(project.root, id)
  const [damaged] = approvals.findings
  if (damaged)
    throw new Misuse('approvals-damaged', {file: approvals.file, line: Number(damaged.parameters['line'] ?? 1)})
  const found = [...run.results()].flatMap(({findings}) => findings)
  const findings = [...run.findings, ...found].filter((finding) => {
    const about = languagesOfFinding(finding, policy?.languages ?? [])
    return !passageRules.has(finding.rule) && (about.length === 0 || about.includes(language))
  })
  const sound = !hasErrors([...project.findings, ...refusedOwnWords(project, [id], [language])])
  const markdown = sound ? renderVersion(project, id, language, createCompiler()) : undefined
  return {
    ...{project, loaded, policy, approvals, markdown},
    ...countFindings(findings),
    statuses: loadPassageStates(project, loaded).statuses,
    source: policy?.languages[0] ?? language,
    before: latestApproval(approvals.approvals, language)
  }
}

function refusalsOf(
  {language, by, note}: ApprovalRequest,
  {project, policy, errors, statuses, source, before}: Ground
): Refusal[] {
  return decideApproval({
    ...{language, source, errors, statuses, by, note},
    byAnother: project.configuration.approval?.byAnother ?? false,
    facts: {now: policy ? activityFacts(policy) : new Map<string, string>(), before: before?.facts}
  })
}

/** Write what nothing speaks against. */
async function settle(
  request: ApprovalRequest,
  ground: Ground & {policy: Policy; markdown: string}
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

/** Passages that stop a version are reasons of their own, and not counted as errors too. */
const passageRules: ReadonlySet<string> = new Set(Object.values(stoppingStates))

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
