import {severities} from '../severities.ts'
import type {FindingView, PolicyView} from '../../protocol.ts'

/** Findings of one section. */
export interface FindingGroup {
  /** The section; empty for what belongs to none. */
  id: string
  /** What it is called; empty where it has no title, undefined for what belongs to none. */
  title: string | undefined
  findings: readonly FindingView[]
}

/**
 * Put findings under the sections that they belong to.
 *
 * @param findings the findings
 * @param view the policy
 * @returns what belongs to no section, then sections in the order of the page, each with what weighs most first
 */
export function groupFindings(findings: readonly FindingView[], {sections, passages}: PolicyView): FindingGroup[] {
  const places = new Map<string, number>()
  passages.forEach(({versions}, row) => {
    for (const [language, {key, index}] of Object.entries(versions)) places.set(`${language} ${key} ${index}`, row)
  })
  const placeOf = ({passage}: FindingView): number =>
    passage ? (places.get(`${passage.language} ${passage.key} ${passage.index}`) ?? passages.length) : -1
  const known = new Set(sections.map(({id}) => id))
  const of = (id: string | null): FindingView[] =>
    findings
      .filter(({section}) => (section !== null && known.has(section) ? section : null) === id)
      .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || placeOf(a) - placeOf(b))
  return [
    {id: '', title: undefined, findings: of(null)},
    ...sections.map(({id, title}) => ({id, title, findings: of(id)}))
  ].filter((group) => group.findings.length > 0)
}
