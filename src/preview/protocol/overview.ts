import type {FindingView, PassageId} from './finding.ts'
import type {LanguageProgress} from './policy.ts'
import type {PolicyName} from './start.ts'

/** How all declarations are: `GET /api/overview`. */
export interface Overview {
  policies: readonly PolicyOverview[]
  /** That what all policies share is wrong, so that none can be checked; null when it is not. */
  trouble: string | null
}

/** How a declaration is, in words. */
export interface PolicyOverview extends PolicyName {
  /** Whether it has been checked as its files are now; what is told is older otherwise, or not known yet. */
  fresh: boolean
  /** In the order of the policy, the source first; none when it cannot be read. */
  languages: readonly LanguageOverview[]
  /** What holds for all its languages. */
  shared: readonly string[]
  /** What stops its files from being read. */
  broken: readonly FindingView[]
  /** What is to be done about all its languages; null when nothing is. */
  next: NextStep | null
}

/** How a declaration is in one language, in words. */
export interface LanguageOverview {
  progress: LanguageProgress
  /** Whether it is right; null as long as that is not known. */
  ok: boolean | null
  /** Yes or no, and why, in a sentence; empty as long as it is not known. */
  answer: string
  /** What is to be done about it; null when nothing is. */
  next: NextStep | null
}

/** What is to be done, in the order in which it is done. */
export type NextStepKind = 'missing' | 'stale' | 'draft' | 'errors' | 'unread' | 'warnings' | 'approve'

/** What is to be done next, and where. */
export interface NextStep extends PagePlace {
  kind: NextStepKind
  /** How much there is of it. */
  count: number
  /** The language that it is about; null when it is about all. */
  language: string | null
}

/** A place in the pages of a policy. */
export interface PagePlace {
  /** The passage; null when it is none. What is missing is at the passage that it translates. */
  passage: (PassageId & {language: string}) | null
  /** The section, as its heading has its id; null when it is none. */
  section: string | null
}
