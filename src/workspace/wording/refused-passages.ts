import type {Finding} from '../../diagnostics/finding.ts'
import {stoppingFindings} from '../../translate/state/state-findings.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import type {Project} from '../project/open-project.ts'
import type {PassageStates} from './load-passage-states.ts'
import type {Wording} from './wording.ts'

/**
 * Find the passages that stop a version: but for those in states that the project allows, and words that are empty or absent as a whole, which reading and rendering tell.
 *
 * @param states how far the passages have come
 * @param languages the languages of the version
 * @param project the project
 * @param wording the words that the passages are of
 * @returns a finding for each
 */
export function refusedPassages(
  {statuses}: Pick<PassageStates, 'statuses'>,
  languages: readonly string[],
  project: Project,
  wording: Wording
): Finding[] {
  const allowed = allowedRules(project)
  const asked = statuses.filter(({language}) => languages.includes(language))
  return toldPassages(asked, wording).filter(({rule}) => !allowed.includes(rule))
}

/**
 * Say which passages stop a version, whatever the project allows: but for words that are empty or absent as a whole.
 *
 * @param statuses the passages
 * @param wording the words that they are of
 * @returns a finding for each
 */
export function toldPassages(statuses: readonly PassageStatus[], {words, fileOf}: Wording): Finding[] {
  const told = statuses.filter(
    ({language, key, state}) => state !== 'empty' && (state !== 'absent' || words.get(language)?.has(key))
  )
  return stoppingFindings(told, fileOf)
}

/**
 * List the rules about states of passages that a project allows to be published.
 *
 * @param project the project
 * @returns the rules
 */
export function allowedRules({configuration}: Pick<Project, 'configuration'>): Finding['rule'][] {
  return (configuration.translations?.allow ?? []).map((state) => rulesOfStates[state])
}

/** Which rule each state that can be allowed is about. */
const rulesOfStates = {missing: 'absent-passage', stale: 'stale-passage', draft: 'draft-passage'} as const
