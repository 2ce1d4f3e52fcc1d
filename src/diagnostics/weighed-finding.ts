import type {Asks, Finding} from './finding.ts'
import type {Severity} from './rules.ts'

/** Another place that has to do with a finding. */
export type Related = Pick<Finding, 'file' | 'path' | 'at' | 'excerpt' | 'nth'>

/** A finding that has been weighed: what reports are made from. */
export interface WeighedFinding extends Omit<Finding, 'rule'> {
  rule: string
  severity: Severity
  /** Who must answer. */
  asks: Asks
  /** Who in the house that is, when the policy says so: the owner of the activity. */
  owner?: string
  /** Where the provision can be read. */
  url?: string
  /** What was found, for machines. */
  actual?: string
  /** What was expected, for machines. */
  expected?: readonly string[]
  /** Other places that have to do with it. */
  related?: readonly Related[]
}
