import type {BlockKind} from '../../check/text/block.ts'
import type {Segment} from './segment.ts'

/** A block of a text of a bundle: the unit that is translated, read and approved. */
export interface Passage {
  /** The key of the text that it is in. */
  key: string
  /** The how manieth block of the text, from 0: where it stands, never what it is. */
  index: number
  kind: BlockKind
  /** Where its words stand in the text. */
  start: number
  end: number
  /** Its words as they are written. */
  raw: string
  segment: Segment
}
