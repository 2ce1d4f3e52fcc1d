import type {FindingView} from '../../protocol.ts'
import type {FindingFilters} from '../state/filters.ts'

/**
 * Leave out what was not chosen. A rule or language that no finding has any more leaves nothing out.
 *
 * @param findings all findings
 * @param chosen what was chosen
 * @returns the findings that are to be shown
 */
export function shownFindings(
  findings: readonly FindingView[],
  {severities, rule, language}: FindingFilters
): FindingView[] {
  const rules = new Set(findings.map((one) => one.rule))
  const spoken = new Set(findings.flatMap((one) => one.languages))
  return findings.filter(
    (one) =>
      (severities.length === 0 || severities.includes(one.severity)) &&
      (!rules.has(rule) || one.rule === rule) &&
      // What is about no language in particular is about each of them.
      (!spoken.has(language) || one.languages.length === 0 || one.languages.includes(language))
  )
}
