import {computed} from '@preact/signals'
import type {FindingView, PassageId, PassageRow, PassageVersion, PolicyView} from '../../protocol.ts'
import type {Severity} from '../../../diagnostics/rules.ts'
import {severities} from '../severities.ts'
import {policy} from '../state/project.ts'

/** What is known of the passages of a policy, to be looked up by what a page says of its blocks. */
export interface PassageIndex {
  /** The row that a version stands in, by `language key index`. */
  rows: ReadonlyMap<string, PassageRow>
  /** The heaviest finding in a passage, by `language key index`. */
  findings: ReadonlyMap<string, Severity>
  /** The heaviest finding of a section that stands in no passage, by `language id`. */
  sections: ReadonlyMap<string, Severity>
}

/** What is known of the passages of the policy that is looked at. */
export const passageIndex = computed(() => indexPassages(policy.value))

/**
 * What a passage in a language is looked up by.
 *
 * @param language the language
 * @param passage the passage
 * @returns its name
 */
export function nameOf(language: string, {key, index}: PassageId): string {
  return `${language} ${key} ${index}`
}

/**
 * The version of a passage in another language.
 *
 * @param passage a passage
 * @param from its language
 * @param to the other
 * @returns the version; for words that all share, the same; undefined when there is none in that language
 */
export function versionIn(passage: PassageId, from: string, to: string): PassageId | PassageVersion | undefined {
  const row = passageIndex.peek().rows.get(nameOf(from, passage))
  return row ? row.versions[to] : passage
}

function indexPassages(view: PolicyView | undefined): PassageIndex {
  const rows = new Map<string, PassageRow>()
  for (const row of view?.passages ?? [])
    for (const [language, version] of Object.entries(row.versions)) rows.set(nameOf(language, version), row)
  const findings = new Map<string, Severity>()
  const sections = new Map<string, Severity>()
  const all = view?.languages.map(({language}) => language.code) ?? []
  for (const finding of view?.findings ?? []) {
    if (finding.passage) heaviest(findings, nameOf(finding.passage.language, finding.passage), finding)
    else if (finding.section !== null && finding.severity !== 'info')
      for (const language of finding.languages.length > 0 ? finding.languages : all)
        heaviest(sections, `${language} ${finding.section}`, finding)
  }
  return {rows, findings, sections}
}

function heaviest(known: Map<string, Severity>, name: string, {severity}: FindingView): void {
  const before = known.get(name)
  if (before === undefined || severities.indexOf(severity) < severities.indexOf(before)) known.set(name, severity)
}
