import type {Parameter} from '../diagnostics/finding.ts'

/** A file of a project that is not written yet. */
export interface DraftFile {
  /** Relative to the project, with `/`. */
  path: string
  content: string
}

/** What could not be decided from the pages, by what is said of it; words are in the bundles, `import.open.<kind>`. */
export type OpenKind =
  | 'controller'
  | 'differing-value'
  | 'one-language-value'
  | 'missing-title'
  | 'missing-heading'
  | 'missing-section'
  | 'missing-text'
  | 'activities'
  | 'act'
  | 'sites'
  | 'typed'

/** Something that a person must decide. */
export interface OpenItem {
  kind: OpenKind
  /** The field of the policy, or the key of the words, that it is about. */
  field: string
  /** Who must answer. */
  ask: 'department' | 'dpo' | 'editor'
  /** What fills its words. */
  parameters: Readonly<Record<string, Parameter>>
}

/** How much a draft has. */
export interface DraftCounts {
  sections: number
  /** Paragraphs, items of lists and cells of the page that the others are translated from. */
  passages: number
  /** Values that were found on the pages and are proposed as facts. */
  facts: number
  /** How many times a value in the words is named, so that it is the same in every language. */
  named: number
  open: number
}

/** A project made from pages, to be written, read and decided on by people. */
export interface Draft {
  id: string
  /** The languages of the policy, the source first. */
  languages: readonly string[]
  files: readonly DraftFile[]
  counts: DraftCounts
  /** What could not be decided, the most important first. */
  open: readonly OpenItem[]
  /** Whether a language lacks words that another has, so that only a draft can be rendered. */
  partial: boolean
}
