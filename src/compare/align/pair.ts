import type {Features} from '../evidence/features.ts'

/** What is paired: units or sentences. */
export interface Pairable {
  kind?: string
  text: string
  features: Features
  /** What it holds itself, when the features are also those of what belongs to it. */
  own?: Features
}

/** Things that say the same in two pages. */
export interface Pair<T> {
  here: readonly T[]
  there: readonly T[]
}
