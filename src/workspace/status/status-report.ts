import type {Difference} from '../../compare/difference.ts'

/** How many findings there are of each weight. */
export interface FindingCounts {
  errors: number
  warnings: number
  hints: number
}

/** Words that one language lacks. */
export interface MissingPassage {
  /** Where they belong in the file of the language, `sections.about.text`. */
  key: string
  /** What the section or activity is called; null when that is not known. */
  title: string | null
  /** How many paragraphs, items, headings or cells they are. */
  count: number
}

/** How the page that is published in a language is, beside the declaration. */
export interface PublishedStatus {
  /** Where the page was found in the end. */
  address: string
  /** Whether it says what the declaration says. */
  ok: boolean
  /** What they do not say alike, the published page first (0) and the declaration second (1); null when the declaration cannot be rendered. */
  differences: readonly Difference[] | null
}

/** How the last approval of a language is. */
export interface ApprovedStatus {
  by: string
  /** What the person is in the house; empty when that was not said. */
  role: string
  /** The day, `2026-11-22`. */
  day: string
  /** Whether the page still says what was approved. */
  valid: boolean
  /** For how many parts of the page the approval was withdrawn, because they changed; null when the page cannot be rendered. */
  changedBlocks: number | null
}

/** How a policy is in one language. */
export interface LanguageStatus extends FindingCounts {
  language: string
  /** Whether it is right: nothing is missing, there are no errors, and the published page, when it was looked at, says the same. */
  ok: boolean
  /** The file of the language, when it is not there; else null. */
  missingFile: string | null
  missingPassages: readonly MissingPassage[]
  /** How many passages must be read again, since what they were translated from or are about has changed. */
  stalePassages: number
  /** How many passages are drafts. */
  draftPassages: number
  /** Facts that other languages tell and this one does not, by name. */
  missingFacts: readonly string[]
  /** The errors that are not about something missing. */
  otherErrors: number
  /** When and by whom it was last approved; null when nobody has. */
  approved: ApprovedStatus | null
  /** Null when nobody asked for a page to be looked at. */
  published: PublishedStatus | null
}

/** What holds for all languages of a policy. */
export interface SharedStatus extends FindingCounts {
  /** Facts that the page tells in no language, by name. */
  unshownFacts: readonly string[]
  /** Questions that somebody in the house must answer. */
  openQuestions: number
  /** The errors that are not open questions. */
  otherErrors: number
}

/** How a policy is. */
export interface PolicyStatus {
  id: string
  /** Whether it is right in every language. */
  ok: boolean
  /** Whether its rules could be asked; what cannot be read cannot be checked, and then nothing is known of what lacks findings. */
  checked: boolean
  /** How much was found in it, each finding counted once. */
  found: FindingCounts
  /** What all languages have in common, counted once. */
  shared: SharedStatus
  /** What cannot be read of who approved it: lines of `approvals.tsv`. */
  unreadableApprovals: readonly number[]
  /** In the order of the policy; none when it cannot be read. */
  languages: readonly LanguageStatus[]
}

/** How the policies of a project are. */
export interface StatusReport {
  /** Whether every policy is right in every language. */
  ok: boolean
  /** What is wrong with what all policies share; with errors, no policy could be checked. */
  shared: FindingCounts
  /** Sorted by id. */
  policies: readonly PolicyStatus[]
}
