import type {ReturnedUnit} from '../exchange/exchange.ts'
import type {Segment} from '../passages/segment.ts'
import type {PassageStatus} from '../state/passage-status.ts'

/** Why a passage that came back is not taken. */
export type Refusal =
  | 'broken-mark'
  | 'changed-here'
  | 'changed-id'
  | 'duplicate-id'
  | 'empty'
  | 'facts-changed'
  | 'invented-part'
  | 'lost-part'
  | 'missing-id'
  | 'no-place'
  | 'not-writable'
  | 'part-of-table'
  | 'read-only'
  | 'source-altered'
  | 'source-changed'
  | 'still-source'
  | 'unknown-id'
  | 'wrong-language'

/** What becomes of a passage that came back. */
export type Verdict = {unit: ReturnedUnit; status: PassageStatus | undefined} & (
  | {
      kind: 'taken'
      segment: Segment
      /** Fingerprints of the facts that it was translated by, where they are not those of today; then it is to be read again. */
      facts?: ReadonlyMap<string, string>
    }
  | {kind: 'unchanged'}
  | {kind: 'refused'; why: Refusal; about: readonly string[]}
)
