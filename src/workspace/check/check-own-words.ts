import type {Fault, Rule} from '../../check/rule.ts'
import {halfOverridden} from '../../check/rules/parity/half-overridden.ts'
import {droppedPlaceholder} from '../../check/rules/shown/dropped-placeholder.ts'
import {weighFault, type Settings} from '../../check/run-rules.ts'
import {findDroppedPlaceholders} from '../../check/words/find-dropped-placeholders.ts'
import {findHalfOverridden} from '../../check/words/find-half-overridden.ts'
import type {OwnWords} from '../../check/words/own-words.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {Project} from '../project/open-project.ts'
import {projectWording} from '../wording/project-wording.ts'
import type {Wording} from '../wording/wording.ts'
import {checkPassages} from './check-passages.ts'

/** The rules that look at words which lie over the standard ones, whosever they are. */
const rules: readonly [Rule, (versions: readonly OwnWords[]) => Iterable<Fault & {file: string}>][] = [
  [droppedPlaceholder, findDroppedPlaceholders],
  [halfOverridden, findHalfOverridden]
]

/**
 * Check the words that a project lays over the product's: how far their passages have come, whether all languages have them, and whether they name the same facts.
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
  const versions = languages.map((language) => ({
    language,
    words: words.get(language)!,
    translator: project.languages.translator(language)
  }))
  return rules.flatMap(([rule, find]) => {
    const severity = settings[rule.id] ?? rule.severity
    return severity === 'off' ? [] : [...find(versions)].map((fault) => weighFault(fault, rule, severity))
  })
}
