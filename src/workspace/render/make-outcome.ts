import {digest} from '../../source/digest.ts'
import type {Source} from '../../source/source.ts'
import type {Outcome} from '../outcome/outcome.ts'
import {withPlace} from '../outcome/with-place.ts'
import type {PolicyResult} from './settle-policy.ts'

/** What became of a policy, and the bytes of its files, in their order. */
export interface MadeOutcome {
  outcome: Outcome
  contents: readonly Uint8Array[]
}

/**
 * Make plain data of what became of a policy.
 *
 * @param result what became of it
 * @param shared the files that all policies share, for places
 * @returns the same without contents and with places
 */
export function makeOutcome({id, files, findings, sources}: PolicyResult, shared: readonly Source[]): MadeOutcome {
  const contents = files.map(({content}) => (typeof content === 'string' ? Buffer.from(content) : content))
  return {
    outcome: {
      id,
      files: files.map(({language, format, path}, index) => ({
        ...{language, format, path},
        digest: digest(contents[index]!),
        size: contents[index]!.length
      })),
      findings: findings.map((finding) => withPlace(finding, [...sources, ...shared]))
    },
    contents
  }
}
