import {sectionsOf} from '../../model/namespaces.ts'
import type {MatrixRow} from '../../template/view/matrix-view.ts'
import {briefly} from '../../translate/passages/briefly.ts'
import {policyMatrix} from '../../workspace/project/make-matrix.ts'
import type {MatrixActivity, MatrixView} from '../protocol.ts'
import type {LivePolicy} from '../session/live-policy.ts'
import type {Session} from '../session/session.ts'
import {languageView} from './language-view.ts'
import {sectionNames} from './section-names.ts'

/** The columns after that of the activities. */
const columns = ['data', 'purposes', 'bases', 'retention'] as const

/**
 * Lay out the matrix of a policy.
 *
 * @param live the policy
 * @param session the project
 * @param reader the language of the reader, which the cells are in where the policy has it
 * @returns the matrix; no activities when the policy cannot be read
 */
export function activityMatrix(live: LivePolicy, session: Session, reader: string | undefined): MatrixView {
  const {loaded} = live
  const {languages} = session.project
  const words = session.words(reader)
  const {language = words.language, rows} = loaded ? policyMatrix(loaded, languages, words.language) : {rows: []}
  const sections = loaded?.policy ? sectionsOf(loaded.policy.outline) : []
  const names = new Map(sectionNames(live, session, language).map(({id, title}) => [id, title]))
  const activities = new Map<string, MatrixActivity & {rows: (string | null)[][]}>()
  for (const row of rows) {
    const section = sectionAbout(row.activity, sections, names)
    const title = row.title === row.activity ? nameOf(row, names.get(section ?? '')) : row.title
    const activity = activities.get(row.activity) ?? {title, section, rows: []}
    activity.rows.push(columns.map((column) => row[column] ?? null))
    activities.set(row.activity, activity)
  }
  return {
    language: languageView(language, languages, words),
    columns: (['title', ...columns] as const).map((column) => words.say(`matrix.column.${column}`)),
    empty: words.say('matrix.empty'),
    activities: [...activities.values()]
  }
}

/** The section that is about an activity: one with a title before one without, and one about little else before one about much. */
function sectionAbout(
  activity: string,
  sections: ReturnType<typeof sectionsOf>,
  names: ReadonlyMap<string, string>
): string | null {
  const weight = ({id, about = []}: (typeof sections)[number]): number => about.length + (names.get(id) ? 0 : 1000)
  const about = sections.filter((section) => section.about?.includes(activity))
  return about.sort((a, b) => weight(a) - weight(b))[0]?.id ?? null
}

/** Nobody knows an activity by its id: without a title it is called what the section about it is called, or what it is for. */
function nameOf({activity, purposes}: MatrixRow, section: string | undefined): string {
  return section || (purposes === undefined ? activity : briefly(purposes))
}
