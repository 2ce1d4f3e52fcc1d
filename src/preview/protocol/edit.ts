import type {PassageId} from './finding.ts'

/** Words that are tried and not saved: `POST /api/policies/:id/try`. */
export interface TryRequest {
  language: string
  key: string
  /** The block of the text, in the language; null for one that is missing there. */
  index: number | null
  /** For one that is missing: the block of the source that it translates. */
  sourceIndex?: number | undefined
  text: string
}

/** What trying gives: the page with them, or what is wrong with the words. */
export interface TryAnswer {
  html: string | null
  messages: readonly string[]
}

/** Words to be saved: `POST /api/policies/:id/save`. */
export interface SaveRequest {
  language: string
  key: string
  /** The block of the text, in the language that is saved; null for one that is missing there. */
  index: number | null
  /** For one that is missing: the block of the source that it translates. */
  sourceIndex?: number | undefined
  text: string
  /** As `VersionDetail.base` had it. */
  base: string
  by: string
}

/** What became of something that was to be written. */
export type WriteAnswer =
  | {ok: true; undo: number | null}
  /** The words changed underneath: nothing was written. */
  | {ok: false; kind: 'conflict'; theirs: string; base: string}
  /** It cannot be written as it is: why, in words. */
  | {ok: false; kind: 'refused'; messages: readonly string[]}

/** A passage that was read and stands: `POST /api/policies/:id/review`. */
export interface ReviewRequest extends PassageId {
  language: string
  /** As `VersionDetail.base` had it, so that nobody has read what is another text by now; default: it is not compared. */
  base?: string | undefined
  by: string
}

/** A draft that is asked for: `POST /api/policies/:id/draft`; nothing is written. */
export interface DraftRequest {
  language: string
  key: string
  /** The block of the source. */
  sourceIndex: number
}

/** A draft, or why there is none. */
export type DraftAnswer =
  {ok: true; text: string; engine: string; notes: readonly string[]} | {ok: false; messages: readonly string[]}

/** What was written here is taken back: `POST /api/policies/:id/undo`. */
export interface UndoRequest {
  id: number
}

/** A finding that is accepted: `POST /api/policies/:id/accept`. */
export interface AcceptRequest {
  /** As `FindingView.id` had it. */
  finding: string
  reason: string
  by: string
}
