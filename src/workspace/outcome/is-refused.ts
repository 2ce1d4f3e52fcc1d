import type {Finding} from '../../diagnostics/finding.ts'
import {hasErrors} from '../../diagnostics/rules.ts'

/**
 * Whether nothing was made of a policy since something is wrong with it. A draft is made in spite of what is wrong.
 *
 * @param outcome its files and findings
 * @returns whether it was refused; its old files then stay as they are
 */
export function isRefused({files, findings}: {files: readonly unknown[]; findings: readonly Finding[]}): boolean {
  return files.length === 0 && hasErrors(findings)
}
