import type {PassageId} from './finding.ts'
import type {LanguageName} from './start.ts'

/** What has changed in each language since a version: `GET /api/policies/:id/compare?base=…`. */
export interface CompareView {
  /** Why nothing could be compared, in words; null when something was, or was not to be. */
  problem: string | null
  /** In the order of the policy. */
  languages: readonly ComparedLanguage[]
  /** In the order of the page. */
  rows: readonly ChangeRow[]
}

/** A language, compared. */
export interface ComparedLanguage {
  language: LanguageName
  /** What it is called within a sentence, in the language of the reader. */
  inText: string
  /** Why there is no version to compare with, in words; null when there is. */
  problem: string | null
}

/** Something that has changed: a passage, or else what else a section shows. */
export interface ChangeRow {
  /** The key of the passage, or the id of the section. */
  key: string
  /** The how manieth block of its text; null when it is no passage. */
  index: number | null
  /** What the section is called. */
  title: string
  /** Its words, cut short. */
  text: string
  kind: 'changed' | 'gone' | 'new'
  /** The languages that it has changed in. */
  changedIn: readonly string[]
  /** The languages that it has not changed in. */
  notIn: readonly string[]
  /** Where it stands, by language; empty when it is no passage. */
  passages: Readonly<Record<string, PassageId>>
  /** The section that it stands in; null when it stands before the first. */
  section: string | null
}

/** Versions that can be compared with: `GET /api/revisions?policy=ID`. */
export interface RevisionsView {
  /** The latest first. */
  revisions: readonly RevisionView[]
  /** Why there are none, in words; null when there could be. */
  problem: string | null
}

/** A commit. */
export interface RevisionView {
  sha: string
  /** `2026-11-22`. */
  day: string
  /** The first line of what was said about it. */
  subject: string
}
