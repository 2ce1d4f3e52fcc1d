import type {PassageState} from '../../translate/state/passage-status.ts'
import type {FindingView, PassageId} from './finding.ts'
import type {LanguageName} from './start.ts'

/** A passage in one language, as the lists and marks need it. */
export interface PassageVersion extends PassageId {
  state: PassageState
  /** Whether its place is in the page; false for what is missing. */
  there: boolean
}

/** The versions of one passage, by language; a language that has nothing of it is left out. */
export interface PassageRow {
  versions: Readonly<Record<string, PassageVersion>>
}

/** How far a language has come. */
export interface LanguageProgress {
  language: LanguageName
  isSource: boolean
  /** How many passages there are in each state. */
  counts: Readonly<Record<PassageState, number>>
  /** When and by whom it was last approved; null when nobody has. */
  approved: ApprovedView | null
}

/** The last approval of a language. */
export interface ApprovedView {
  /** Whether the page still says what was approved. */
  valid: boolean
  /** Of it in words: when and by whom, and what has changed since. */
  lines: readonly string[]
}

/** All that is known of a policy: `GET /api/policies/:id`. */
export interface PolicyView {
  id: string
  title: string
  /** In the order of the policy, the source first. */
  languages: readonly LanguageProgress[]
  /** Its sections in the order of the page, those within others after them. */
  sections: readonly SectionName[]
  /** In the order of the page. */
  passages: readonly PassageRow[]
  findings: readonly FindingView[]
  /** What stops its files from being read; the pages are then the last good ones. */
  broken: readonly FindingView[]
  /** What was written here and can be taken back, the latest first. */
  undo: readonly UndoView[]
  /** Whether it has been checked since its files last changed; findings and states may be older otherwise. */
  fresh: boolean
}

/** A section of a page. */
export interface SectionName {
  /** As its heading has it. */
  id: string
  /** What it is called; empty where it has no title. */
  title: string
}

/** Something that was written here. */
export interface UndoView {
  id: number
  /** What was done: a key below `preview.done.`. */
  done: string
  /** What it was done to, for people. */
  what: string
}
