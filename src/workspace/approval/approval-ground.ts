import {Misuse} from '../../diagnostics/misuse.ts'
import {hasErrors} from '../../diagnostics/rules.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {Policy} from '../../model/policy.ts'
import {createCompiler} from '../../render/create-compiler.ts'
import type {Approval} from '../../translate/approval/approval.ts'
import {decideApproval, type Refusal} from '../../translate/approval/decide-approval.ts'
import {latestApproval} from '../../translate/approval/read-approvals.ts'
import {fingerprint} from '../../translate/passages/fingerprint.ts'
import {activityFacts} from '../../translate/state/activity-facts.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import {stoppingStates} from '../../translate/state/state-findings.ts'
import {languagesOfFinding} from '../check/languages-of-finding.ts'
import {loadApprovals, type LoadedApprovals} from '../policy/load-approvals.ts'
import {loadPolicy, type LoadedPolicy} from '../policy/load-policy.ts'
import type {Project} from '../project/open-project.ts'
import {renderVersion} from '../render/render-version.ts'
import {countFindings} from '../status/policy-status.ts'
import {loadPassageStates} from '../wording/load-passage-states.ts'
import {refusedOwnWords} from '../wording/refused-own-words.ts'
import type {ApprovalRequest} from './approval-request.ts'

/** What an approval is decided on. */
export interface ApprovalGround {
  project: Project
  loaded: LoadedPolicy
  policy: Policy | undefined
  /** How much the check finds about the language, or about all, besides passages that nobody has read. */
  errors: number
  warnings: number
  /** Those of the findings that are errors. */
  wrong: readonly WeighedFinding[]
  statuses: readonly PassageStatus[]
  /** The language that the others are translated from. */
  source: string
  approvals: LoadedApprovals
  /** The last of them in the language. */
  before: Approval | undefined
  /** The version; absent when it must not be published. */
  markdown: string | undefined
}

/**
 * Gather what an approval is decided on.
 *
 * @param request which version
 * @param project the project
 * @param findings all that the check finds in the policy, and in what all policies share
 * @returns what speaks for it and against it
 * @throws Misuse when the policy has no such language, or the approvals cannot be read
 */
export function approvalGround(
  {policy: id, language}: Pick<ApprovalRequest, 'language' | 'policy'>,
  project: Project,
  findings: readonly WeighedFinding[]
): ApprovalGround {
  const loaded = loadPolicy(project.root, id, project.languages, true)
  const {policy} = loaded
  if (policy && !policy.languages.includes(language))
    throw new Misuse('bad-option', {option: '--language', actual: language, expected: policy.languages})
  const approvals = loadApprovals(project.root, id)
  const [damaged] = approvals.findings
  if (damaged)
    throw new Misuse('approvals-damaged', {file: approvals.file, line: Number(damaged.parameters['line'] ?? 1)})
  const counted = findings.filter((finding) => {
    const about = languagesOfFinding(finding, policy?.languages ?? [])
    return !passageRules.has(finding.rule) && (about.length === 0 || about.includes(language))
  })
  const sound = !hasErrors([...project.findings, ...refusedOwnWords(project, [id], [language])])
  const markdown = sound ? renderVersion(project, id, language, createCompiler()) : undefined
  return {
    ...{project, loaded, policy, approvals, markdown},
    ...countFindings(counted),
    wrong: counted.filter(({severity}) => severity === 'error'),
    statuses: loadPassageStates(project, loaded).statuses,
    source: policy?.languages[0] ?? language,
    before: latestApproval(approvals.approvals, language)
  }
}

/**
 * Say what speaks against an approval.
 *
 * @param request who approves which version
 * @param ground what it is decided on
 * @returns every reason; none when it may be approved
 */
export function approvalRefusals(
  {language, by, note, version}: Pick<ApprovalRequest, 'by' | 'language' | 'note' | 'version'>,
  ground: ApprovalGround
): Refusal[] {
  const {project, policy, errors, statuses, source, before} = ground
  const refused = decideApproval({
    ...{language, source, errors, statuses, by, note},
    byAnother: project.configuration.approval?.byAnother ?? false,
    facts: {now: policy ? activityFacts(policy) : new Map<string, string>(), before: before?.facts}
  })
  const isAnother = version !== undefined && version !== versionOf(ground)
  return isAnother ? [{kind: 'changed', count: 1}, ...refused] : refused
}

/**
 * Know a version again.
 *
 * @param ground what is known of it
 * @returns its fingerprint, as approvals have it; empty when it must not be published
 */
export function versionOf({markdown}: Pick<ApprovalGround, 'markdown'>): string {
  return markdown === undefined ? '' : fingerprint(markdown)
}

/** Passages that stop a version are reasons of their own, and not counted as errors too. */
const passageRules: ReadonlySet<string> = new Set(Object.values(stoppingStates))
