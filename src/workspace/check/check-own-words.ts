import type {Fault, Rule} from '../../check/rule.ts'
import {halfOverridden} from '../../check/rules/parity/half-overridden.ts'
import {droppedPlaceholder} from '../../check/rules/shown/dropped-placeholder.ts'
import {weighFault, type Settings} from '../../check/run-rules.ts'
import {findDroppedPlaceholders} from '../../check/words/find-dropped-placeholders.ts'
import {findHalfOverridden} from '../../check/words/find-half-overridden.ts'
import type {OwnWords} from '../../check/words/own-words.ts'
import {weigh} from '../../check/weigh.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {Project} from '../project/open-project.ts'
import {projectWording} from '../wording/project-wording.ts'
import type {Wording} from '../wording/wording.ts'
import {checkPassages} from './check-passages.ts'
import {unusedOwnWords} from './unused-own-words.ts'

/** The rules that look at words which lie over the standard ones, whosever they are. */
const rules: readonly [Rule, (versions: readonly OwnWords[]) => Iterable<Fault & {file: string}>][] = [
  [droppedPlaceholder, findDroppedPlaceholders],
  [halfOverridden, findHalfOverridden]
]

/**
 * Check the words that a project lays over the product's: whether anything asks for them, how far their passages have come, and whether they say what the standard ones say, in all languages.
 *
 * @param project the project
 * @param settings what rules are set to
 * @param whole whether all policies of the project are checked
 * @returns what was found; nothing where it has no words of its own
 */
export function checkOwnWords(project: Project, settings: Settings, whole: boolean): WeighedFinding[] {
  const own = projectWording(project)
  if (!own) return []
  return [
    ...checkPassages(own, project, settings),
    ...weigh(unusedOwnWords(project, whole), settings),
    ...checkOverridden(own, project, settings)
  ]
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
