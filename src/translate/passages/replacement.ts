import type {Passage} from './passage.ts'

/** A passage of a text, the one that it is translated from, and what is to stand in its place. */
export interface Replacement {
  /** Absent for a passage whose place has no counterpart: it is put in its own place. */
  source: Passage | undefined
  /** Absent when the text lacks it: it is put after the passage that goes before it in the source. */
  target: Passage | undefined
  /** Its words as they are to be written; undefined for a passage that stays, or stays away. */
  written: string | undefined
}
