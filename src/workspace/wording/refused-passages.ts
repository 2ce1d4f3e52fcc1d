import type {Finding} from '../../diagnostics/finding.ts'
import {stoppingFindings} from '../../translate/state/state-findings.ts'
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
  {configuration}: Project,
  {id, words, fileOf}: Wording
): Finding[] {
  const allowed = configuration.translations?.allow ?? []
  const asked = statuses.filter(
    ({language, key, state}) =>
      languages.includes(language) && state !== 'empty' && (state !== 'absent' || words.get(language)?.has(key))
  )
  return stoppingFindings(asked, id, fileOf).filter(({rule}) => !allowed.some((state) => allowedRules[state] === rule))
}

/** Which rule each state that can be allowed is about. */
const allowedRules = {missing: 'absent-passage', stale: 'stale-passage', draft: 'draft-passage'} as const
