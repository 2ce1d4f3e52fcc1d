import type {Finding} from '../diagnostics/finding.ts'
import type {Rule} from '../diagnostics/rules.ts'
import type {Translator} from './create-translator.ts'
import type {Lookup} from './pattern.ts'
import type {Origin, Slot} from './slot.ts'

/** Says things in one language while one policy is rendered, and reports what it cannot say. */
export interface Speaker {
  language: string
  translator: Translator
  /** Whether a draft is made: what is missing is then marked where it stands. */
  draft: boolean
  /**
   * Say a standard sentence or phrase.
   *
   * @param key its key
   * @param facts what fills its placeholders, by name; default: none
   * @param count a number that chooses among plural forms; default: the key has none
   */
  say(key: string, facts?: Readonly<Record<string, Slot>>, count?: number): Slot
  /** Say a word whose placeholders are looked up one by one. */
  word(key: string, lookup: Lookup): Slot
  /** Report something about a word that was written in a bundle. */
  reportAt(origin: Origin, rule: Rule, parameters: Finding['parameters'], excerpt?: string): void
  /** Report that a key is missing in this language. */
  reportMissing(key: string): void
  /** A passage that marks what is missing, for a draft. */
  gap(key: string): Slot
  /** What a placeholder stands for that marks a passage in a draft; undefined for all others. */
  mark(path: string): Slot | undefined
}
