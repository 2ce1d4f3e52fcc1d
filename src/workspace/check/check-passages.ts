import type {Settings} from '../../check/run-rules.ts'
import {weigh} from '../../check/weigh.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import {changedLaterFindings, unrecordedFindings} from '../../translate/state/state-findings.ts'
import type {Project} from '../project/open-project.ts'
import {loadWordingStates} from '../wording/load-passage-states.ts'
import {allowedRules, toldPassages} from '../wording/refused-passages.ts'
import type {Wording} from '../wording/wording.ts'

/**
 * Check how far passages have come: those that are missing, to be read again or drafts weigh less where the project allows them to be published.
 *
 * @param wording the words of a policy, or the project's own
 * @param project the project
 * @param settings what rules are set to
 * @returns what was found
 */
export function checkPassages(wording: Wording, project: Project, settings: Settings): WeighedFinding[] {
  const {id, policy, languages} = wording
  const {statuses, findings} = loadWordingStates(project, wording)
  const lighter = Object.fromEntries(allowedRules(project).map((rule) => [rule, 'info' as const]))
  return weigh(
    [
      ...findings,
      ...toldPassages(statuses, wording),
      ...unrecordedFindings(statuses, languages, (language) => firstFileOf(wording, language)),
      ...(policy ? changedLaterFindings(statuses, id, policy) : [])
    ],
    {...lighter, ...settings}
  )
}

/** The first file with words of a language: a finding is about a file, and never a folder. */
function firstFileOf({words, fileOf}: Wording, language: string): string {
  const [first] = words.get(language)?.values() ?? []
  return first?.origin.file ?? fileOf(language, '')
}
