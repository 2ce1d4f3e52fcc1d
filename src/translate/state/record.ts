/** The states that are remembered: made by an engine, made by a person, read by a person. */
export const recordedStates = ['draft', 'translated', 'reviewed'] as const

/** A state that is remembered. */
export type RecordedState = (typeof recordedStates)[number]

/** What is remembered of one passage in one language: a line of `translations.tsv`. */
export interface PassageRecord {
  language: string
  /** The key of the text that it is in. */
  key: string
  state: RecordedState
  /** Who made it, a name or an engine; empty when that is not known. */
  by: string
  /** The day it got its present words, `2026-11-22`; empty when it was there before anything was remembered. */
  changed: string
  /** Who read it, and when; empty as long as nobody has. */
  reader: string
  read: string
  /** The fingerprint of its words, loosened: who changes punctuation alone changes no passage. */
  words: string
  /** Fingerprints of the facts of the activities that its section is about, by `activity.field`, as they were. */
  facts: ReadonlyMap<string, string>
  /** What its placeholders were shown as, by path. */
  values: ReadonlyMap<string, string>
  /** The source that it was made from, normalised; of a passage in the source language, the passage itself. */
  source: string
}
