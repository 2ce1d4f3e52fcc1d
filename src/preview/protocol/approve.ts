import type {PagePlace} from './overview.ts'

/** What approving a version would meet: `GET /api/policies/:id/approve/:language`. */
export interface ApprovalOutlook {
  /** Knows the version again: sent back when it is approved. */
  version: string
  /** What stands in the way, each with where it is mended; none when nothing does. */
  reasons: readonly ApprovalReason[]
  /** Facts have changed, and people are to be told; null when they have not. */
  note: {reason: string; changes: readonly string[]} | null
  /** The last approval, in words; none when it was never approved. */
  approved: readonly string[]
  /** How many warnings it would be approved with. */
  warnings: number
}

/** Why a version cannot be approved. */
export interface ApprovalReason {
  text: string
  place: PagePlace | null
}

/** A version is approved: `POST /api/policies/:id/approve`; what is answered is a `WriteAnswer`. */
export interface ApproveRequest {
  language: string
  by: string
  /** What the person is in the house; empty when that is not said. */
  role: string
  /** A line on what changed; null when it is nothing that people must be told of; left out when nothing was asked. */
  note?: string | null | undefined
  /** As `ApprovalOutlook.version` had it. */
  version: string
}
