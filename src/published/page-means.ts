import type {LanguageMeans} from '../check/lexicon/language-means.ts'

/** What reading a page needs to know of languages. */
export interface PageMeans extends LanguageMeans {
  /** Codes of the languages that there are. */
  known: readonly string[]
}
