import {expect} from '@jest/globals'
import {statusProject, type StatusProjectOptions} from '../../src/workspace/status/status-project.ts'
import type {LanguageStatus, PolicyStatus} from '../../src/workspace/status/status-report.ts'

/** The one policy of a project. */
export async function policyIn(root: string, options: Partial<StatusProjectOptions> = {}): Promise<PolicyStatus> {
  const report = await statusProject({root, apertium: false, ...options})
  expect(report.ok).toBe(report.policies.every(({ok}) => ok))
  return report.policies[0]!
}

/** One language of the one policy of a project. */
export async function languageIn(
  root: string,
  language: string,
  options?: Partial<StatusProjectOptions>
): Promise<LanguageStatus> {
  const {languages} = await policyIn(root, options)
  return languages.find((one) => one.language === language)!
}
