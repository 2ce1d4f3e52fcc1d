import {writeFactPrints} from '../state/fact-prints.ts'
import {writeTsv} from '../state/tsv.ts'
import type {Approval} from './approval.ts'
import {approvalColumns} from './read-approvals.ts'

/**
 * Write who approved which version of a policy: a line for each approval, sorted by language and day; nothing is forgotten.
 *
 * @param approvals the approvals, those of one language and day in the order that they were given
 * @returns the text of `approvals.tsv`
 */
export function writeApprovals(approvals: readonly Approval[]): string {
  const sorted = approvals.toSorted(
    (one, other) => compare(one.language, other.language) || compare(one.day, other.day)
  )
  return writeTsv(
    approvalColumns,
    sorted.map((approval) => ({...approval, facts: writeFactPrints(approval.facts)}))
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
