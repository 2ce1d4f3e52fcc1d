import {fingerprint} from '../passages/fingerprint.ts'
import type {Approval} from './approval.ts'
import {diffVersions, type VersionChange} from './diff-versions.ts'

/** Whether an approval still holds. */
export interface ApprovalState {
  /** Whether the page says what it said. */
  valid: boolean
  /** For what it was withdrawn: the blocks that changed, moved, came or went since. */
  changed: readonly VersionChange[]
}

/**
 * Say whether an approval still holds, and if not, for which parts of the page it was withdrawn.
 *
 * @param approval the approval
 * @param markdownNow the Markdown of the page, as it is
 * @param approvedMarkdown the Markdown that was approved; when it is not known, or is another, nothing of the page counts as approved
 * @returns whether it holds, and what changed since
 */
export function approvalState(
  approval: Pick<Approval, 'version'>,
  markdownNow: string,
  approvedMarkdown: string | undefined
): ApprovalState {
  if (fingerprint(markdownNow) === approval.version) return {valid: true, changed: []}
  const known = approvedMarkdown !== undefined && fingerprint(approvedMarkdown) === approval.version
  const changed = diffVersions(known ? approvedMarkdown : '', markdownNow).filter(({kind}) => kind !== 'same')
  return {valid: changed.length === 0, changed}
}
