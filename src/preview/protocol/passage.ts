import type {DiffPiece} from '../../translate/state/diff-words.ts'
import type {PassageState} from '../../translate/state/passage-status.ts'
import type {FilePlace, FindingView, PassageId} from './finding.ts'
import type {LanguageName} from './start.ts'

/** A passage, opened: `GET /api/policies/:id/passages?language=&key=&index=`. */
export interface PassageDetail extends PassageId {
  /** What the section or activity is called. */
  title: string
  /** The language that was clicked on. */
  language: string
  /** Where its words come from: the policy's own, those of the project, or the product's, which cannot be changed here. */
  layer: 'policy' | 'project' | 'standard'
  /** How many blocks its text has in the language that was clicked on. */
  blocks: number
  versions: readonly VersionDetail[]
  terms: readonly TermView[]
}

/** A passage in one language, opened. */
export interface VersionDetail {
  language: LanguageName
  isSource: boolean
  key: string
  /** Absent in this language: null. */
  index: number | null
  state: PassageState
  /** Its words as they are written in the bundle; empty when it is absent. */
  raw: string
  /** Its words as readers see them. */
  shown: string
  /** What the whole text of the key is, known again: sent back when it is saved. */
  base: string
  /** Whether it can be changed here: not what comes from the product alone. */
  editable: boolean
  place: FilePlace
  /** Who made it and when; empty when that is not known. */
  by: string
  changed: string
  /** Who read it and when; empty as long as nobody has. */
  reader: string
  read: string
  /** What it was translated from said and says, word by word; null when that is not why it must be read again. */
  change: readonly DiffPiece[] | null
  /** Only white space or punctuation of the source has changed. */
  minor: readonly DiffPiece[] | null
  /** The source is gone; what it said. */
  gone: string | null
  /** Facts that have changed, by the name of the activity. */
  facts: readonly {title: string; fields: readonly string[]}[]
  /** Facts that it names: the placeholder, its value, and its value when it was read, where that was another. */
  values: readonly {raw: string; shown: string; before: string | null}[]
  findings: readonly FindingView[]
  /** Whether a draft can be had: the name of the engine, and whether text leaves the machine; null when there is none. */
  engine: {name: string; remote: boolean} | null
}

/** A term of the termbase that occurs in a passage. */
export interface TermView {
  /** By language: the preferred form, and those to avoid. */
  forms: Readonly<Record<string, {preferred: string; avoid: readonly string[]}>>
}
