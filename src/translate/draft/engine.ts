import type {Misuse} from '../../diagnostics/misuse.ts'
import type {Segment} from '../passages/segment.ts'

/** From which language to which. */
export interface Direction {
  /** `nb` */
  from: string
  /** `nn` */
  to: string
}

/** What an engine has to say about a draft. */
export interface DraftWarning {
  code:
    | 'house-term'
    | 'lost-part'
    | 'near-match'
    | 'no-place'
    | 'part-of-table'
    | 'rough'
    | 'suspect'
    | 'too-long'
    | 'unanswered'
    | 'unknown-words'
  /** The words, terms or the place that it is about; the origin of what was remembered. */
  about: readonly string[]
}

/** A draft of one passage. */
export interface Draft {
  /** Absent when no draft could be made that has every protected part once. */
  segment: Segment | undefined
  warnings: readonly DraftWarning[]
  /** Why the engine stopped before it; absent when it did not. */
  stopped?: Misuse | undefined
}

/** Something that makes drafts: text with protected parts in, text out, one passage after the other. */
export interface DraftEngine {
  /** What is recorded as the origin of a draft, `apertium`. */
  name: string
  /** Whether it can translate so. */
  can(direction: Direction): boolean
  /** Whether what it makes is rough, and must be marked so. */
  isRough(direction: Direction): boolean
  /** Whether texts leave the house. */
  leavesHouse: boolean
  /** Where texts are sent; absent when they stay on this machine. */
  address?: string
  /**
   * Draft passages.
   *
   * @param segments the passages
   * @param direction from which language to which
   * @returns a draft of each, in order
   */
  draft(segments: readonly Segment[], direction: Direction): Promise<Draft[]>
  /** Ends what it started; may be called twice. */
  close(): Promise<void>
}
