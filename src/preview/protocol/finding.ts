import type {Severity} from '../../diagnostics/rules.ts'

/** A place in a file. */
export interface FilePlace {
  /** Relative to the project, with `/`. */
  file: string
  /** From 1; 1 where only the file is known. */
  line: number
  column: number
  /** Where it opens in an editor; null where it cannot be opened. */
  address: string | null
}

/** Which passage: the key of its text and the how manieth block of it, as `data-passage` in a page has them. */
export interface PassageId {
  key: string
  index: number
}

/** A finding in the words of the reader. */
export interface FindingView {
  /** The same as long as the finding is: rule, place and words. */
  id: string
  rule: string
  /** What the rule looks for, in a sentence or two. */
  about: string
  severity: Severity
  /** What is wrong, and what to do. */
  message: string
  /** Why, with the article; null when nothing is said of that. */
  why: string | null
  /** Where the provision can be read. */
  url: string | null
  /** Who must answer; empty when nobody in particular. */
  who: string
  place: FilePlace
  /** The languages that it is about; none when it is about all. */
  languages: readonly string[]
  /** The passage that it stands in, when it is in one. */
  passage: (PassageId & {language: string}) | null
  /** The section that it belongs to, as the heading in the page has its id; null when it belongs to none. */
  section: string | null
  /** The way to the fact that it is about, as forms have it; null where it is about none, or about the words of a passage. */
  fact: readonly string[] | null
  /** Whether it can be accepted with a reason. */
  acceptable: boolean
}
