import type {Finding, Place} from '../diagnostics/finding.ts'
import {nearest} from '../diagnostics/nearest.ts'
import type {WeighedFinding} from '../diagnostics/weighed-finding.ts'
import type {Source, Suppression} from '../source/source.ts'
import {isAdjustable} from './known-rules.ts'

/** What is left when findings that somebody accepts are taken out. */
export interface Suppressed {
  findings: readonly WeighedFinding[]
  /** What is wrong with the comments themselves. */
  wrong: readonly Finding[]
}

/** Which rules were asked: a comment about one that was not may still be of use another time. */
export interface AskedRules {
  /** Every rule there is. */
  known: ReadonlySet<string>
  /** Whether a rule was asked. */
  was(rule: string): boolean
}

/**
 * Leave out the findings that comments accept: `# personvern-ignore <rule> -- <reason>` on the line before. A comment without a reason
 * accepts nothing, nor does one about an error that keeps pages from being made.
 *
 * @param findings what was found
 * @param sources the files that it was found in
 * @param asked which rules there are, and which of them were asked
 * @returns what is left, and what is wrong with the comments
 */
export function suppress(
  findings: readonly WeighedFinding[],
  sources: readonly Source[],
  asked: AskedRules
): Suppressed {
  const accepted = new Set<WeighedFinding>()
  const wrong = sources.flatMap((source) =>
    source.suppressions.flatMap((suppression): Finding[] => {
      const fault = faultOf(suppression, asked)
      const covered = fault ? [] : findings.filter((finding) => covers(suppression, finding, source))
      for (const finding of covered) accepted.add(finding)
      if (!fault && (covered.length > 0 || !asked.was(suppression.rule))) return []
      const {place, rule: actual} = suppression
      const suggestion = fault === 'unknown-rule' ? nearest(actual, asked.known) : undefined
      const parameters = {actual, ...(suggestion !== undefined && {nearest: suggestion})}
      return [{rule: fault ?? 'unused-suppression', file: source.file, place, parameters}]
    })
  )
  return {findings: findings.filter((finding) => !accepted.has(finding)), wrong}
}

function faultOf({rule, reason}: Suppression, {known}: AskedRules): Finding['rule'] | undefined {
  if (rule !== '' && !known.has(rule)) return 'unknown-rule'
  if (rule === '' || reason === '') return 'suppression-without-reason'
  return isAdjustable(rule) ? undefined : 'fixed-rule'
}

function covers({rule, covers: stretch}: Suppression, finding: WeighedFinding, source: Source): boolean {
  if (finding.rule !== rule || finding.file !== source.file) return false
  const place = finding.place ?? source.locate(finding.path ?? [], finding.at, finding.excerpt, finding.nth)
  return within(stretch, place)
}

function within(stretch: Place, {start: {offset}}: Place): boolean {
  return stretch.start.offset <= offset && offset < stretch.end.offset
}
