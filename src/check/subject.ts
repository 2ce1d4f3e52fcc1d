import type {Bundle, Entry} from '../language/bundle.ts'
import type {Translator} from '../language/create-translator.ts'
import type {Section} from '../model/outline.ts'
import type {Policy} from '../model/policy.ts'
import type {Path} from '../diagnostics/finding.ts'
import type {ExtractFacts} from './extract/create-extractor.ts'
import type {Lexicon} from './lexicon/lexicon.ts'
import type {Block} from './text/block.ts'

/** What rules look at: one policy, its facts and its words. */
export interface Subject {
  policy: Policy
  /** The file of its facts. */
  file: string
  /** The day whose law and names it follows, `2022-08-05`; absent when that is not said. */
  asOf: string | undefined
  /** The day on which it is checked, `2026-11-21`; absent when nobody says it. */
  today: string | undefined
  /** Its languages; the first is what the others are translated from. */
  versions: readonly Version[]
  /** What its pages put into words, by language. */
  shown: ReadonlyMap<string, Shown>
  /**
   * What is found out about the subject by looking: once, whoever asks.
   *
   * @param look finds it out
   * @returns what it found, the same for everybody
   */
  once<T>(look: (subject: Subject) => T): T
  /** The words of all languages that an analyser knows, when one is installed. */
  analyser: Analyser | undefined
}

/** A policy in one language. */
export interface Version {
  language: string
  /** The file of its own words. */
  file: string
  /** Its own words. */
  words: Bundle
  /** Its own words, read: by key, in the order of the file. */
  texts: ReadonlyMap<string, OwnText>
  /** All of its own words in small letters, to see fast what they cannot say. */
  prose: string
  /** Standard words too; those of the policy are not laid over them here. */
  translator: Translator
  lexicon: Lexicon
  /** Finds the facts that a text in this language states. */
  extract: ExtractFacts
}

/** A text of an organisation's own words. */
export interface OwnText extends Entry {
  key: string
  blocks: readonly Block[]
  /** The section that it stands in, when it is the title or text of one. */
  section: Section | undefined
}

/** What the pages of a policy put into words in one language. */
export interface Shown {
  /** Facts by the section in which they stand: their paths, joined with dots, and ids and terms that are named. */
  sections: ReadonlyMap<string, SectionShown>
  /** The ids of sections with a heading whose blocks say nothing. */
  bare: readonly string[]
}

/** What one section puts into words. */
export interface SectionShown {
  /** Paths of facts. */
  paths: readonly Path[]
  /** Ids and terms that are named without a path. */
  names: ReadonlySet<string>
}

/** Knows the words of languages, better than lists do. */
export interface Analyser {
  /** Whether a word is one of the language; undefined when the analyser does not know the language. */
  knows(language: string, word: string): boolean | undefined
}
