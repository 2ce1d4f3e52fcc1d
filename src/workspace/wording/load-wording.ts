import {loadPolicy} from '../policy/load-policy.ts'
import {projectWordsId} from '../policy/policy-id.ts'
import type {Project} from '../project/open-project.ts'
import {policyWording} from './policy-wording.ts'
import {projectWording} from './project-wording.ts'
import type {Wording} from './wording.ts'

/**
 * What there is to translate in a project.
 *
 * @param project the project
 * @returns its policies, and `locales` after them where it has words of its own
 */
export function listWordings({policies, languages}: Project): string[] {
  return [...policies, ...(languages.sources.length > 0 ? [projectWordsId] : [])]
}

/**
 * Load words that are translated together.
 *
 * @param project the project
 * @param id one of what there is to translate
 * @returns the words
 */
export function loadWording(project: Project, id: string): Wording {
  const own = id === projectWordsId ? projectWording(project) : undefined
  return own ?? policyWording(loadPolicy(project.root, id, project.languages, true))
}
