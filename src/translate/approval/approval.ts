/** That somebody read a version whole and says that it may be published: a line of `approvals.tsv`. */
export interface Approval {
  language: string
  /** The day, `2026-11-22`. */
  day: string
  by: string
  /** What the person is in the house; empty when that was not said. */
  role: string
  /** The fingerprint of the page's Markdown, as it was. */
  version: string
  /** Fingerprints of the facts of all activities, by `activity.field`, as they were. */
  facts: ReadonlyMap<string, string>
  /** What the declaration says of when it was last changed. */
  updated: string
  /** The line for the note of changes, in the language; empty when there is none. */
  note: string
}
