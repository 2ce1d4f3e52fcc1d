import type {Passage} from '../passages/passage.ts'
import type {PassageRecord} from './record.ts'

/** The states of a passage in a language. They are derived, never declared. */
export const passageStates = [
  'absent',
  'empty',
  'same',
  'stale',
  'draft',
  'unrecorded',
  'translated',
  'reviewed'
] as const

/** How far a passage has come in a language. */
export type PassageState = (typeof passageStates)[number]

/** Why a passage is to be read again. */
export type StaleReason =
  /** What it was translated from says something else now, or is gone. */
  | {kind: 'source'; before: string; now: string | undefined}
  /** A fact of an activity that its section is about is there, is gone, or is another one. */
  | {kind: 'facts'; activity: string; fields: readonly string[]}

/** A fact that a passage names, and that is shown with a new value; the passage stays valid. */
export interface NewValue {
  /** The path of the fact, as the placeholder has it. */
  path: string
  before: string
  now: string
}

/** A passage in a language, beside the one that it is translated from. */
export interface PassageStatus {
  language: string
  key: string
  state: PassageState
  /** The passage in the source language; absent when the words have no source there. In the source language itself, the passage. */
  source: Passage | undefined
  /** The passage in this language; absent when there is none. */
  target: Passage | undefined
  /** What is remembered of it. */
  record: PassageRecord | undefined
  /** Why it is to be read again; none unless it is. */
  reasons: readonly StaleReason[]
  /** What the source was, when only white space or punctuation of it has changed since; absent otherwise. */
  minor: string | undefined
  newValues: readonly NewValue[]
  /** Fingerprints of the facts of the activities that its text is about, by `activity.field`, as they are. */
  facts: ReadonlyMap<string, string>
}
