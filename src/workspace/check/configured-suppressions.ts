import type {Finding} from '../../diagnostics/finding.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {Project} from '../project/open-project.ts'

/** Takes out findings that the configuration accepts, and remembers which of its entries were of use. */
export interface ConfiguredSuppressions {
  leaveOut(findings: readonly WeighedFinding[]): WeighedFinding[]
  /** A finding for each entry that has accepted nothing so far. */
  unused(): Finding[]
}

/**
 * Make what takes out the findings that the configuration of a project accepts, for files that have no comments.
 *
 * @param project the project
 * @returns what takes them out
 */
export function configuredSuppressions({
  configuration: {ignore = []},
  configurationFile
}: Pick<Project, 'configuration' | 'configurationFile'>): ConfiguredSuppressions {
  const used = new Set<number>()
  const accepts = ({rule, file, path = []}: WeighedFinding): boolean => {
    const key = path.join('.')
    const index = ignore.findIndex((one) => one.rule === rule && one.file === file && (one.key ?? key) === key)
    if (index >= 0) used.add(index)
    return index >= 0
  }
  return {
    leaveOut: (findings) => findings.filter((finding) => !accepts(finding)),
    unused: () =>
      [...ignore.entries()]
        .filter(([index]) => !used.has(index))
        .map(([index, {rule: actual}]) => ({
          rule: 'unused-suppression',
          file: configurationFile!,
          path: ['ignore', index],
          parameters: {actual}
        }))
  }
}
