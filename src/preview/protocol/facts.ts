import type {FilePlace, FindingView} from './finding.ts'

/** The facts of a policy, to be filled in: `GET /api/policies/:id/facts`. */
export interface FactsView {
  /** In the order of the model; those that are one value each come first, together. */
  groups: readonly FactView[]
  /** What can be chosen, by the name that fields have it by. */
  options: Readonly<Record<string, readonly FactOption[]>>
}

/** Something that can be chosen. */
export interface FactOption {
  value: string
  label: string
}

/** What a fact is filled in with; `written` is more than a form can show. */
export type FactKind =
  | 'address'
  | 'choice'
  | 'choices'
  | 'date'
  | 'email'
  | 'fields'
  | 'id'
  | 'lines'
  | 'map'
  | 'number'
  | 'period'
  | 'phone'
  | 'text'
  | 'written'
  | 'yes-no'

/** A fact, or several together. */
export interface FactView {
  /** The way to it in the file; of what an entry of a map would have, with `*` for its id. */
  path: readonly string[]
  /** What it is called. */
  label: string
  /** What it is; empty when nothing more is said of it. */
  help: string
  /** The provision that asks for it; empty when none does. */
  article: string
  kind: FactKind
  /** Its answer; null when it has none, and where others are in it. */
  value: FactInput | null
  /** The same, to be read; of what is written in a file, as it is written there. */
  shown: string
  /** Whether it is answered, said to be none, an open question, or unsaid. */
  said: 'answer' | 'none' | 'nothing' | 'open'
  /** The question, where it is open. */
  open: string
  /** Whether it can be said to be none. */
  mayBeNone: boolean
  /** Whether it cannot be left out. */
  required: boolean
  /** By which name its choices are; empty where there are none. */
  options: string
  /** What is in it: fields in the order of the model, entries in that of the file. */
  fields: readonly FactView[]
  /** What a new entry of a map has; null when it is no map. */
  entry: FactView | null
  /** Knows its value again: sent back when it is changed. */
  base: string
  place: FilePlace
}

/** What a form gives for a fact. */
export type FactInput = boolean | number | string | readonly string[] | {readonly [key: string]: FactInput}

/** Facts that are to be others: `POST /api/policies/:id/facts`. */
export interface FactsRequest {
  changes: readonly FactChangeRequest[]
}

/** One of them. */
export interface FactChangeRequest {
  path: readonly string[]
  /** Null: it is taken out. */
  value: FactInput | null
  base: string
}

/** What became of them. */
export type FactsAnswer =
  /** They were written; words that are missing since. */
  | {ok: true; undo: number | null; missing: readonly FindingView[]}
  /** They changed underneath: nothing was written. */
  | {ok: false; kind: 'conflict'; conflicts: readonly {path: readonly string[]; theirs: string; base: string}[]}
  /** They cannot be written as they are: why, and which of them; of none in particular, an empty path. */
  | {
      ok: false
      kind: 'refused'
      problems: readonly {path: readonly string[]; message: string; place: FilePlace | null}[]
    }
