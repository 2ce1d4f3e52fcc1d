import type {Slot} from './slot.ts'

/** A placeholder of a text: the path it names, and in which forms. */
export interface Placeholder {
  path: string
  forms: readonly string[]
}

/** A passage in another language: what is in it, taken alone. */
export interface Passage {
  language: string
  pattern: Pattern
}

/** A text as i18next gives it: tokens in place of its placeholders and passages. */
export interface Pattern {
  text: string
  slots: readonly (Placeholder | Passage)[]
}

/** What fills a placeholder. */
export type Lookup = (placeholder: Placeholder) => Slot
