import {isForReading} from '../../translate/state/is-for-reading.ts'
import {passageStates, type PassageState, type PassageStatus} from '../../translate/state/passage-status.ts'
import type {LanguageProgress, PassageRow, PassageVersion, PolicyView, UndoView} from '../protocol.ts'
import type {LivePolicy} from '../session/live-policy.ts'
import type {Session} from '../session/session.ts'
import {approvedView} from './approved-view.ts'
import {findingViews} from './finding-views.ts'
import {languageView} from './language-view.ts'
import {policyTitle} from './policy-title.ts'
import {sectionNames} from './section-names.ts'

/**
 * Say all that is known of a policy.
 *
 * @param live the policy
 * @param session the project
 * @param reader the language of the reader
 * @param undo what was written here and can be taken back; default: nothing
 * @returns its view
 */
export function policyView(
  live: LivePolicy,
  session: Session,
  reader: string | undefined,
  undo: readonly UndoView[] = []
): PolicyView {
  const {project} = session
  const words = session.words(reader)
  const {loaded, analysis, broken, fresh, id} = live
  const policy = loaded?.policy
  const statuses = analysis?.statuses ?? []
  const context = {project, words, policy, statuses}
  const findings = findingViews(analysis?.findings ?? [], context)
  const languages = (policy?.languages ?? []).filter((one) => project.languages.known.includes(one))
  return {
    id,
    title: policyTitle(live, session, words.language),
    languages: languages.map((code, index): LanguageProgress => ({
      language: languageView(code, project.languages, words),
      isSource: index === 0,
      counts: countStates(statuses.filter(({language}) => language === code)),
      approved: approvedView(analysis?.approved[code], words)
    })),
    sections: sectionNames(live, session, words.language),
    passages: passageRows(statuses),
    findings,
    broken: findingViews(broken.findings, {...context, sources: broken.sources}),
    undo,
    fresh: fresh && analysis !== undefined
  }
}

/** Passages without any words of their own are nobody's work. */
function countStates(statuses: readonly PassageStatus[]): Record<PassageState, number> {
  const own = statuses.filter((status) => !status.target || isForReading(status))
  return Object.fromEntries(
    passageStates.map((state) => [state, own.filter((one) => one.state === state).length])
  ) as Record<PassageState, number>
}

/** The versions of a passage stand together, in the order of the source; what has no source comes last. */
function passageRows(statuses: readonly PassageStatus[]): PassageRow[] {
  const rows = new Map<string, Record<string, PassageVersion>>()
  for (const status of statuses) {
    const {language, key, state, source, target} = status
    const name = source ? `${source.key} ${source.index}` : `${language} ${key} ${target!.index}`
    const row = rows.get(name) ?? {}
    row[language] = {key, index: (target ?? source)!.index, state, there: target !== undefined}
    rows.set(name, row)
  }
  return [...rows.values()].map((versions) => ({versions}))
}
