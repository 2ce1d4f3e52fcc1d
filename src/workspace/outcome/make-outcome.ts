import {digest} from '../../source/digest.ts'
import type {Source} from '../../source/source.ts'
import type {PolicyResult} from '../render/settle-policy.ts'
import type {Outcome} from './outcome.ts'
import {withPlace} from './with-place.ts'

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
