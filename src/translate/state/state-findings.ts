import type {Finding} from '../../diagnostics/finding.ts'
import {answer} from '../../model/answer.ts'
import type {Policy} from '../../model/policy.ts'
import {briefly} from '../passages/briefly.ts'
import {shownText} from '../passages/segment.ts'
import type {PassageState, PassageStatus} from './passage-status.ts'

/** The states that stop a version from being published, and the rule that says so. */
export const stoppingStates = {
  absent: 'absent-passage',
  draft: 'draft-passage',
  empty: 'absent-passage',
  stale: 'stale-passage'
} as const satisfies Partial<Record<PassageState, Finding['rule']>>

/** A state that stops a version from being published. */
export type StoppingState = keyof typeof stoppingStates

/**
 * Say which passages stop a version from being published: what is missing, what is to be read again, and drafts.
 *
 * @param statuses the passages
 * @param fileOf the file that a key of a language is in, or belongs in
 * @returns a finding for each
 */
export function stoppingFindings(
  statuses: readonly PassageStatus[],
  fileOf: (language: string, key: string) => string
): Finding[] {
  return statuses.flatMap((status) => {
    if (!isStopping(status.state)) return []
    const {language, key, target, record} = status
    return [
      {
        rule: stoppingStates[status.state],
        file: fileOf(language, key),
        path: key.split('.'),
        ...(target && {excerpt: target.raw.split('\n')[0]!}),
        parameters: {
          language,
          key,
          ...(target && {actual: briefly(shownText(target.segment))}),
          ...(status.source && {source: briefly(shownText(status.source.segment))}),
          ...(record && {by: record.by}),
          ...(status.reasons[0] && {reason: {word: `stale.${reasonOf(status.reasons[0])}`}})
        }
      }
    ]
  })
}

function isStopping(state: PassageState): state is StoppingState {
  return Object.hasOwn(stoppingStates, state)
}

function reasonOf(reason: PassageStatus['reasons'][number]): 'facts' | 'gone' | 'source' {
  return reason.kind === 'source' && reason.now === undefined ? 'gone' : reason.kind
}

/**
 * Say of which translations nothing is remembered.
 *
 * @param statuses the passages
 * @param languages their languages, the one that the others are translated from first
 * @param fileOf the file of a language
 * @returns a finding a language at most
 */
export function unrecordedFindings(
  statuses: readonly PassageStatus[],
  [, ...others]: readonly string[],
  fileOf: (language: string) => string
): Finding[] {
  return others.flatMap((language): Finding[] => {
    const count = statuses.filter(
      (one) => one.language === language && one.target && !one.record && one.state !== 'reviewed'
    ).length
    return count === 0 ? [] : [{rule: 'unrecorded-passage', file: fileOf(language), parameters: {count, language}}]
  })
}

/**
 * Say whether something was changed after the day that the declaration says.
 *
 * @param statuses the passages
 * @param id the policy
 * @param policy its facts
 * @returns a finding at most
 */
export function changedLaterFindings(statuses: readonly PassageStatus[], id: string, policy: Policy): Finding[] {
  const updated = answer(policy.updated)
  const changed =
    statuses
      .flatMap(({record}) => record?.changed ?? [])
      .sort()
      .at(-1) ?? ''
  // A month or a year is as late as its last day.
  if (updated === undefined || changed.slice(0, updated.length) <= updated) return []
  return [
    {
      rule: 'updated-before-change',
      file: `policies/${id}/policy.yaml`,
      path: ['updated'],
      parameters: {updated: {date: updated}, changed: {date: changed}}
    }
  ]
}
