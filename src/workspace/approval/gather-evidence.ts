import type {Policy} from '../../model/policy.ts'
import type {Approval} from '../../translate/approval/approval.ts'
import type {ChangedActivity, ChangeNote} from '../../translate/approval/decide-approval.ts'
import {diffVersions} from '../../translate/approval/diff-versions.ts'
import type {Evidence, NamedChange, PassageHands} from '../../translate/approval/evidence-data.ts'
import {versionBlocks} from '../../translate/approval/version-blocks.ts'
import {fingerprint} from '../../translate/passages/fingerprint.ts'
import {shownText} from '../../translate/passages/segment.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import type {LoadedPolicy} from '../policy/load-policy.ts'
import {withNamer, type Namer} from '../project/with-namer.ts'
import type {Project} from '../project/open-project.ts'

/** What evidence is gathered from. */
export interface EvidenceGround {
  project: Project
  loaded: LoadedPolicy
  policy: Policy
  approval: Approval
  before: Approval | undefined
  markdown: string
  /** The text that was approved before, as it is kept. */
  approvedBefore: string | undefined
  statuses: readonly PassageStatus[]
  source: string
  note: ChangeNote
  warnings: number
  changed: readonly ChangedActivity[]
  /** The language of names. */
  reader: string
}

/**
 * Gather what is kept about an approval.
 *
 * @param ground what it is gathered from
 * @returns the evidence
 */
export function gatherEvidence(ground: EvidenceGround): Evidence {
  const {project, loaded, policy, approval, before, markdown, approvedBefore, statuses, reader} = ground
  const blocks = versionBlocks(markdown)
  // A text that somebody has changed since is not the version that was approved.
  const known = before && approvedBefore !== undefined && fingerprint(approvedBefore) === before.version
  return withNamer({...loaded, policy}, project.languages, reader, (namer) => ({
    policy: loaded.id,
    title: blocks.find(({kind, level}) => kind === 'heading' && level === 1)?.text ?? '',
    approval,
    source: ground.source,
    note: ground.note,
    warnings: ground.warnings,
    byAnother: project.configuration.approval?.byAnother ?? false,
    before,
    changes: known ? diffVersions(approvedBefore, markdown) : undefined,
    facts: nameChanges(ground.changed, approval.facts, before, namer),
    passages: statuses
      .filter(({language}) => language === approval.language)
      .flatMap((status) => handsOf(status, namer)),
    blocks
  }))
}

/**
 * Say what activities are called whose facts changed.
 *
 * @param changed the activities
 * @param now fingerprints of facts, as they are
 * @param before the approval that they are compared with
 * @param namer says names
 * @returns the activities by name
 */
export function nameChanges(
  changed: readonly ChangedActivity[],
  now: Approval['facts'],
  before: Pick<Approval, 'facts'> | undefined,
  namer: Pick<Namer, 'title'>
): NamedChange[] {
  const has = (facts: Approval['facts'] | undefined, activity: string): boolean =>
    [...(facts?.keys() ?? [])].some((field) => field.startsWith(`${activity}.`))
  return changed.map(({activity, fields}) => {
    const whole = !has(before?.facts, activity) ? 'added' : !has(now, activity) ? 'removed' : undefined
    const title = namer.title(`activities.${activity}`) ?? activity
    return {activity, title, fields, ...(whole && {whole})}
  })
}

function handsOf({key, target, record}: PassageStatus, namer: Namer): PassageHands[] {
  if (!target) return []
  const {by = '', changed = '', reader = '', read = ''} = record ?? {}
  return [{place: namer.title(key) ?? key, text: shownText(target.segment), by, changed, reader, read}]
}
