import type {Approval} from '../../translate/approval/approval.ts'
import type {Refusal} from '../../translate/approval/decide-approval.ts'
import type {VersionChange} from '../../translate/approval/diff-versions.ts'
import type {NamedChange} from '../../translate/approval/evidence-data.ts'
import {briefly} from '../../translate/passages/briefly.ts'
import {activityFacts} from '../../translate/state/activity-facts.ts'
import type {LoadedPolicy} from '../policy/load-policy.ts'
import {withNamer} from '../project/with-namer.ts'
import type {Project} from '../project/open-project.ts'
import type {ApprovalRequest} from './approval-request.ts'
import {nameChanges} from './gather-evidence.ts'

/** An approval without the fingerprints of facts. */
export type ToldApproval = Omit<Approval, 'facts' | 'language'>

/** Why a version was not approved, with what things are called. */
export type ToldRefusal =
  | Extract<Refusal, {kind: 'changed' | 'errors'}>
  | (Extract<Refusal, {kind: 'passages' | 'translator'}> & {
      /** The titles of the sections and activities that the keys belong to, else their words, each once. */
      names: readonly string[]
    })
  | {kind: 'note'; count: number; activities: readonly NamedChange[]}

/** What became of an approval. */
export interface ApprovalReport {
  approved: boolean
  policy: string
  language: string
  /** The language that the others are translated from. */
  source: string
  /** What was approved; null when it was refused. */
  approval: ToldApproval | null
  /** The approval before; null when there is none. */
  before: ToldApproval | null
  /** How many parts of the page are others than in the version before; null when that is not known. */
  changedBlocks: number | null
  refused: readonly ToldRefusal[]
  warnings: number
  /** The files that hold the approval, relative to the project; none when it was refused. */
  files: readonly string[]
  /** The file of the evidence; null when there is none. */
  evidence: string | null
}

/** What is told of an approval. */
export interface ApprovalOutcome {
  request: Pick<ApprovalRequest, 'evidence' | 'language' | 'policy' | 'words'>
  project: Pick<Project, 'languages'>
  loaded: LoadedPolicy
  source: string
  before: Approval | undefined
  refused: readonly Refusal[]
  warnings: number
  /** Absent when it was refused. */
  approval?: Approval
  changes?: readonly VersionChange[] | undefined
  files?: readonly string[]
}

/**
 * Tell what became of an approval.
 *
 * @param outcome what became of it
 * @returns the same as plain data, with names
 */
export function reportApproval(outcome: ApprovalOutcome): ApprovalReport {
  const {request, source, before, approval, changes, files = [], warnings} = outcome
  return {
    approved: approval !== undefined,
    policy: request.policy,
    language: request.language,
    source,
    approval: approval ? told(approval) : null,
    before: before ? told(before) : null,
    changedBlocks: changes?.filter(({kind}) => kind !== 'same').length ?? null,
    refused: namedRefusals(outcome),
    warnings,
    files,
    evidence: approval && request.evidence !== undefined ? request.evidence : null
  }
}

function told({day, by, role, version, updated, note}: Approval): ToldApproval {
  return {day, by, role, version, updated, note}
}

function namedRefusals({refused, loaded, project, request, before}: ApprovalOutcome): ToldRefusal[] {
  const {policy} = loaded
  if (!policy) return refused.filter((one) => one.kind === 'changed' || one.kind === 'errors')
  return withNamer({...loaded, policy}, project.languages, request.words.language, (namer) =>
    refused.map((one): ToldRefusal => {
      if (one.kind === 'changed' || one.kind === 'errors') return one
      if (one.kind === 'note')
        return {...one, activities: nameChanges(one.activities, activityFacts(policy), before, namer)}
      return {...one, names: [...new Set(one.keys.map((key) => namer.title(key) ?? briefly(namer.word(key) ?? key)))]}
    })
  )
}
