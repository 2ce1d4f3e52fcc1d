import {halfOverridden} from '../../check/rules/parity/half-overridden.ts'
import {weighFault, type Settings} from '../../check/run-rules.ts'
import {findHalfOverridden} from '../../check/words/find-half-overridden.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {Project} from '../project/open-project.ts'
import {projectWording} from '../wording/project-wording.ts'
import type {Wording} from '../wording/wording.ts'
import {checkPassages} from './check-passages.ts'

/**
 * Check the words that a project lays over the product's: how far their passages have come, and whether all languages have them.
 *
 * @param project the project
 * @param settings what rules are set to
 * @returns what was found; nothing where it has no words of its own
 */
export function checkOwnWords(project: Project, settings: Settings): WeighedFinding[] {
  const own = projectWording(project)
  return own ? [...checkPassages(own, project, settings), ...checkOverridden(own, project, settings)] : []
}

function checkOverridden({languages, words}: Wording, project: Project, settings: Settings): WeighedFinding[] {
  const severity = settings[halfOverridden.id] ?? halfOverridden.severity
  if (severity === 'off') return []
  const versions = languages.map((language) => ({
    language,
    words: words.get(language)!,
    translator: project.languages.translator(language)
  }))
  return [...findHalfOverridden(versions)].map((fault) => weighFault(fault, halfOverridden, severity))
}
