import type {Finding} from '../diagnostics/finding.ts'
import {severityOf} from '../diagnostics/rules.ts'
import type {WeighedFinding} from '../diagnostics/weighed-finding.ts'
import type {Settings} from './run-rules.ts'

/** Findings of reading that the translator answers; the editor answers all others. */
const translators: ReadonlySet<Finding['rule']> = new Set(['empty-word', 'incomplete-plural', 'missing-word'])

/**
 * Weigh findings of reading and rendering.
 *
 * @param findings what was found
 * @param settings what some rules are set to; default: their own severity
 * @returns those that are not switched off
 */
export function weigh(findings: readonly Finding[], settings: Settings = {}): WeighedFinding[] {
  return findings.flatMap((finding): WeighedFinding[] => {
    const severity = settings[finding.rule] ?? severityOf(finding)
    if (severity === 'off') return []
    return [{...finding, severity, asks: finding.asks ?? (translators.has(finding.rule) ? 'translator' : 'editor')}]
  })
}
