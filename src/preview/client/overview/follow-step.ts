import type {Severity} from '../../../diagnostics/rules.ts'
import type {NextStep, NextStepKind} from '../../protocol.ts'
import {approving} from '../approve/approving.ts'
import {filters, noFilters} from '../state/filters.ts'
import {goTo, selected} from '../state/selection.ts'

/** The findings that a step is about, by weight. */
const severities: Readonly<Partial<Record<NextStepKind, Severity>>> = {errors: 'error', warnings: 'warning'}

/**
 * Prepare what a step leads to, before its link is followed: a passage is opened, findings are listed, or a version is to be approved.
 *
 * @param policy the policy
 * @param step the step
 */
export function followStep(policy: string, {kind, language, passage, section}: NextStep): void {
  const severity = severities[kind]
  filters.value = severity ? {...noFilters, severities: [severity], language: language ?? ''} : noFilters
  selected.value = severity ? undefined : (passage ?? undefined)
  const place = {...(passage && {passage}), ...(section !== null && {section})}
  goTo.value = passage || section !== null ? place : undefined
  approving.value = kind === 'approve' && language !== null ? {policy, language} : undefined
}
