import type {severities} from './severities.ts'

/** How much a finding weighs: an error stops a policy from being written. */
export type Severity = (typeof severities)[number]

/** Every rule that reading and rendering can find broken, sorted, with its severity. Its words are in the bundles, `finding.<rule>`. */
export const rules = {
  'absent-passage': 'error',
  alias: 'error',
  'block-in-phrase': 'error',
  'configuration-name': 'error',
  'direction-control': 'warning',
  'draft-passage': 'error',
  'duplicate-id': 'error',
  'duplicate-key': 'error',
  'empty-outline': 'error',
  'empty-word': 'error',
  'file-encoding': 'error',
  'file-too-large': 'error',
  'fixed-rule': 'error',
  'html-in-words': 'error',
  'incomplete-plural': 'error',
  'invalid-address': 'error',
  'invalid-article': 'error',
  'invalid-date': 'error',
  'invalid-email': 'error',
  'invalid-id': 'error',
  'invalid-line': 'error',
  'invalid-organisation-number': 'error',
  'invalid-period': 'error',
  'invalid-phone': 'error',
  'invalid-section-number': 'error',
  'invalid-value': 'error',
  'json-syntax': 'error',
  'missing-field': 'error',
  'missing-file': 'error',
  'missing-word': 'error',
  'not-a-file': 'error',
  'open-question': 'error',
  'output-taken': 'error',
  'partial-circle': 'error',
  'raw-placeholder': 'error',
  'refused-language': 'error',
  'special-category-basis': 'error',
  'stale-passage': 'error',
  'suppression-without-reason': 'warning',
  'template-syntax': 'error',
  'too-deep': 'error',
  'two-configurations': 'error',
  'unfilled-placeholder': 'error',
  'unknown-field': 'error',
  'unknown-form': 'error',
  'unknown-helper': 'error',
  'unknown-id': 'error',
  'unknown-key': 'error',
  'unknown-language': 'error',
  'unknown-parameter': 'error',
  'unknown-partial': 'error',
  'unknown-placeholder': 'error',
  'unknown-policy': 'error',
  'unknown-rule': 'error',
  'unknown-section': 'error',
  'unknown-term': 'error',
  'unquoted-placeholder': 'error',
  'unreadable-file': 'error',
  'unreadable-record': 'error',
  'unrecorded-passage': 'info',
  'unsafe-address': 'error',
  'unsafe-output': 'error',
  'unused-suppression': 'warning',
  'unused-word': 'warning',
  'updated-before-change': 'warning',
  'value-in-code-block': 'error',
  'wrong-type': 'error',
  'yaml-syntax': 'error',
  'yaml-tag': 'error'
} as const satisfies Record<string, Severity>

/** The id of a rule. */
export type Rule = keyof typeof rules

/**
 * How much a finding weighs.
 *
 * @param finding anything with a rule
 * @returns the severity of its rule
 */
export function severityOf(finding: {rule: Rule}): Severity {
  return rules[finding.rule]
}

/**
 * Whether findings stop a policy from being written.
 *
 * @param findings what was found
 * @returns whether one of them is an error
 */
export function hasErrors(findings: Iterable<{rule: Rule}>): boolean {
  for (const finding of findings) if (severityOf(finding) === 'error') return true
  return false
}
