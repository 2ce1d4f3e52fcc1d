import type {BlockKind} from '../../check/text/block.ts'
import type {exchangeFormats} from '../../model/command-settings.ts'
import type {ProtectedPart} from '../passages/segment.ts'

/** Words of a unit: text, and the numbers of its protected parts, from 1. */
export type ExchangeText = readonly (number | string)[]

/** What a translator is told about a unit, in words, by what it is about. */
export interface ExchangeNote {
  about: 'change' | 'description' | 'maximum' | 'place' | 'sibling' | 'term'
  text: string
}

/** How far a unit has come. */
export type ExchangeState = 'draft' | 'final' | 'stale' | 'translated' | 'untranslated'

/** A passage that is sent out. */
export interface ExchangeUnit {
  /** What it is known by when it comes back: its key, the fingerprint of its source, and a mark of what was sent, `sections.courses.text#3f2a9c1b04de.t81fc0a`. */
  id: string
  key: string
  kind: BlockKind
  /** Protected parts of source and target; the text names them by their number, from 1. Those of the source come first. */
  parts: readonly ProtectedPart[]
  source: ExchangeText
  /** The present translation or draft; the source itself where there is none. */
  target: ExchangeText
  state: ExchangeState
  /** Whether it may be translated; passages around those that are asked for are there to be read. */
  translatable: boolean
  notes: readonly ExchangeNote[]
}

/** What is sent out: passages of one policy, from one language to another. */
export interface ExchangeFile {
  policy: string
  /** The language that is translated from, `nn`. */
  source: string
  /** The language that is translated to. */
  target: string
  /** In the order of the page. */
  units: readonly ExchangeUnit[]
}

/** A unit that came back. Nothing in it is trusted. */
export interface ReturnedUnit {
  id: string
  /** Where it stands in the file, for messages: a line, a row, `12`. */
  place: string
  /** The source as the file has it; absent when the file does not say. */
  source: ExchangeText | undefined
  /** Empty when nothing was written. */
  target: ExchangeText
  /** What the file says of its state; absent when it says nothing that is known. */
  state: ExchangeState | undefined
  /** What the translator wrote beside it. */
  notes: readonly string[]
}

/** What was read from a file that came back. */
export interface ReturnedFile {
  /** Absent when the file does not say. */
  policy: string | undefined
  source: string | undefined
  target: string | undefined
  /** In the order of the file; ids may be there twice. */
  units: readonly ReturnedUnit[]
}

/** The name of a form. */
export type ExchangeFormat = (typeof exchangeFormats)[number]

/** Words that a file for people holds: heads of columns, names of states, what to do. */
export interface ExchangeWords {
  /** Say a word below `exchange.`. */
  say(key: string, facts?: Readonly<Record<string, number | string>>): string
}

/** Words that a file for people holds, and what its text is proofread as. */
export interface FileWords extends ExchangeWords {
  /** What spell checkers know a language by: with its country, `nn-NO`; its code where none is known. */
  proofing(language: string): string
}

/** Why a file that came back cannot be read at all. */
export type UnreadableReason =
  | 'columns'
  | 'damaged'
  | 'encoding'
  | 'entities'
  | 'no-units'
  | 'several-files'
  | 'too-large'
  | 'unknown-form'
  | 'unsupported-version'

/** Thrown when a file that came back cannot be read. */
export class UnreadableExchange extends Error {
  readonly reason: UnreadableReason
  /** Where the file is damaged, where that is known: a line. */
  readonly place: string | undefined

  /**
   * @param reason why
   * @param place where
   */
  constructor(reason: UnreadableReason, place?: string) {
    super(`exchange file: ${reason}`)
    this.name = 'UnreadableExchange'
    this.reason = reason
    this.place = place
  }
}
