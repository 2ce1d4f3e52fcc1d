import type {Finding} from '../../diagnostics/finding.ts'
import {languagesOf} from '../policy/languages-of.ts'
import type {Project} from '../project/open-project.ts'
import {loadWordingStates} from './load-passage-states.ts'
import {projectWording} from './project-wording.ts'
import {refusedPassages} from './refused-passages.ts'

/**
 * Find the passages of the project's own words that stop pages from being published.
 *
 * @param project the project
 * @param ids the policies that are rendered
 * @param chosen the languages that are asked for; default: those of the policies
 * @returns a finding for each, in the languages that are rendered, and what is wrong with the table of records
 */
export function refusedOwnWords(
  project: Project,
  ids: readonly string[],
  chosen: readonly string[] | undefined
): Finding[] {
  const own = projectWording(project)
  if (!own) return []
  const languages = ids.flatMap((id) => languagesOf(project.root, id)).filter((one) => chosen?.includes(one) ?? true)
  const states = loadWordingStates(project, own)
  return [...states.findings, ...refusedPassages(states, languages, project, own)]
}
