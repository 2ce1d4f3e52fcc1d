import path from 'node:path'
import type {Finding} from '../../diagnostics/finding.ts'
import type {Wording} from './wording.ts'

/** What leaves the text of a file in doubt; nothing is written over that. */
const doubtful: ReadonlySet<Finding['rule']> = new Set([
  'duplicate-key',
  'file-encoding',
  'file-too-large',
  'json-syntax',
  'not-a-file',
  'too-deep',
  'yaml-syntax',
  'unquoted-placeholder',
  'unreadable-file'
] as const)

/**
 * Find a file of words that cannot be read whole; one that is absent is an empty one.
 *
 * @param wording the words
 * @returns the file; undefined when all can be read
 */
export function brokenWords({sources, findings}: Pick<Wording, 'findings' | 'sources'>): string | undefined {
  const files = new Set(sources.map(({file}) => file).filter((file) => path.posix.basename(file) !== 'policy.yaml'))
  return findings.find(({rule, file}) => doubtful.has(rule) && files.has(file))?.file
}
