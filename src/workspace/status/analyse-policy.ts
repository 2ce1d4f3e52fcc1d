import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import {placeOf} from '../../language/to-report-message.ts'
import {createCompiler} from '../../render/create-compiler.ts'
import type {Source} from '../../source/source.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import {checkProject} from '../check/check-project.ts'
import {loadPolicy} from '../policy/load-policy.ts'
import {loadPassageStates} from '../wording/load-passage-states.ts'
import {addApprovals} from './add-approvals.ts'
import {policyStatus} from './policy-status.ts'
import type {ApprovedStatus} from './status-report.ts'

/** What is asked about a policy. */
export interface AnalysisRequest {
  /** The folder that has `policies/`. */
  root: string
  policy: string
  /** The day, `2026-11-22`. */
  today: string
  /** Whether Apertium's analysers are used where they are installed. */
  apertium: boolean
}

/** All that the check, the records and the approvals say of a policy: data that can be sent from one thread to another. */
export interface PolicyAnalysis {
  /** What was found, each with its place; what all policies share comes first. */
  findings: readonly WeighedFinding[]
  /** How many of them are about what all policies share. */
  sharedFindings: number
  /** How far its passages have come, in every language. */
  statuses: readonly PassageStatus[]
  /** Who approved it last, by language. */
  approved: Readonly<Record<string, ApprovedStatus | null>>
  /** Lines of `approvals.tsv` that cannot be read. */
  unreadableApprovals: readonly number[]
}

/**
 * Analyse a policy: check it, and find out how far its passages have come and who approved it.
 *
 * @param request which policy
 * @returns what is known of it
 * @throws Misuse when there is no such project or policy
 */
export function analysePolicy({root, policy: id, today, apertium}: AnalysisRequest): PolicyAnalysis {
  const run = checkProject({root, policies: [id], today, apertium})
  const {project} = run
  const checked = [...run.results()]
  const loaded = loadPolicy(project.root, id, project.languages, true)
  const shared = run.findings.map((finding) => placed(finding, project.sources))
  const own = checked.flatMap(({findings, sources}) => findings.map((finding) => placed(finding, sources)))
  const status = policyStatus({id, findings: []}, loaded, project.languages, project.languages.messages)
  // What all policies share is wrong: nothing can be rendered, and so nothing compared with what was approved.
  const {languages, unreadableApprovals} =
    checked.length === 0 ? status : addApprovals(status, project, createCompiler())
  return {
    findings: [...shared, ...own],
    sharedFindings: shared.length,
    statuses: loadPassageStates(project, loaded).statuses,
    approved: Object.fromEntries(languages.map(({language, approved}) => [language, approved])),
    unreadableApprovals
  }
}

function placed(finding: WeighedFinding, sources: readonly Source[]): WeighedFinding {
  const place = finding.place ?? placeOf(finding, sources)
  return {...finding, ...(place && {place})}
}
