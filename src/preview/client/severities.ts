import type {Severity} from '../../diagnostics/rules.ts'

/** The weights of findings, the heaviest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']
