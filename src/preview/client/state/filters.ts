import {signal} from '@preact/signals'
import type {Severity} from '../../../diagnostics/rules.ts'

/** Which findings are listed: none left out where nothing is chosen. */
export interface FindingFilters {
  /** The weights that are shown; all of them when it is empty. */
  severities: readonly Severity[]
  /** The rule alone that is shown; all of them when it is empty. */
  rule: string
  /** The language alone that is shown; all of them when it is empty. */
  language: string
}

/** Every finding. */
export const noFilters: FindingFilters = {severities: [], rule: '', language: ''}

/** Which findings are listed, as long as the window is open. */
export const filters = signal<FindingFilters>(noFilters)
