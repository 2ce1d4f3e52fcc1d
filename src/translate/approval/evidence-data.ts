import type {Approval} from './approval.ts'
import type {ChangeNote} from './decide-approval.ts'
import type {VersionChange} from './diff-versions.ts'
import type {VersionBlock} from './version-blocks.ts'

/** An activity with facts that changed, as people call it. */
export interface NamedChange {
  activity: string
  /** What it is called; its id where it has no name any more. */
  title: string
  /** The fields that changed, by their names in the model. */
  fields: readonly string[]
  /** Whether all of it is new, or gone. */
  whole?: 'added' | 'removed'
}

/** Who made and who read a passage, and when; empty where that is not known. */
export interface PassageHands {
  /** The section or activity that it belongs to. */
  place: string
  text: string
  by: string
  changed: string
  reader: string
  read: string
}

/** What is kept in the case archive about an approval. */
export interface Evidence {
  policy: string
  /** The title of the page. */
  title: string
  approval: Approval
  /** The language that the page is translated from. */
  source: string
  note: ChangeNote
  /** Findings that did not stop the approval. */
  warnings: number
  /** Whether who made the words was not allowed to approve them. */
  byAnother: boolean
  /** The approval before; absent when this is the first. */
  before: Approval | undefined
  /** What differs from the version before; undefined when its text is not there. */
  changes: readonly VersionChange[] | undefined
  facts: readonly NamedChange[]
  passages: readonly PassageHands[]
  /** The whole text. */
  blocks: readonly VersionBlock[]
}
