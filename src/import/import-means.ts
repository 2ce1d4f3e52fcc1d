import type {LanguageMeans} from '../check/lexicon/language-means.ts'
import type {ImportCues} from './read-cues.ts'
import type {KnownTool} from '../check/lexicon/read-tools.ts'

/** What a page is made into a project with. */
export interface ImportMeans extends LanguageMeans {
  /** The languages there are; acts are known by what any of them calls them. */
  known: readonly string[]
  /** Tools and suppliers that pages may name. */
  tools: readonly KnownTool[]
  /** What tells values of a page from each other, in a language. */
  cues(language: string): ImportCues
}
