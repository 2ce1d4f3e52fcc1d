import type {Finding} from '../../diagnostics/finding.ts'
import type {Approval} from '../../translate/approval/approval.ts'
import {readApprovals} from '../../translate/approval/read-approvals.ts'
import {readText} from '../disk/read-source.ts'

/** The largest files of approvals that are read, in bytes: every approval is kept. */
const largest = 20_000_000

/** Who approved which version of a policy, and where that stands. */
export interface LoadedApprovals {
  /** The table, relative to the project. */
  file: string
  approvals: readonly Approval[]
  /** What is wrong with the table itself. */
  findings: readonly Finding[]
}

/**
 * Load who approved which version of a policy.
 *
 * @param root the folder of the project
 * @param id the policy
 * @returns the approvals, in the order of the table, and a finding for each line that cannot be read
 */
export function loadApprovals(root: string, id: string): LoadedApprovals {
  const file = `policies/${id}/approvals.tsv`
  const {text, finding} = readText(root, file, largest)
  if (finding) return {file, approvals: [], findings: finding.rule === 'missing-file' ? [] : [finding]}
  const {approvals, wrong} = readApprovals(text)
  return {file, approvals, findings: wrong.map(({line}) => ({rule: 'unreadable-record', file, parameters: {line}}))}
}

/**
 * Where the text of the version is kept that was approved last.
 *
 * @param id the policy
 * @param language the language
 * @returns the file, relative to the project
 */
export function approvedFile(id: string, language: string): string {
  return `policies/${id}/approved/${language}.md`
}

/**
 * Load the text of the version that was approved last.
 *
 * @param root the folder of the project
 * @param id the policy
 * @param language the language
 * @returns its Markdown, however lines end on this machine; undefined when it is not there, or cannot be read
 */
export function loadApproved(root: string, id: string, language: string): string | undefined {
  return readText(root, approvedFile(id, language), largest).text?.replaceAll('\r\n', '\n')
}
