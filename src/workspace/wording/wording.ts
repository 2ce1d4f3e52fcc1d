import type {Finding} from '../../diagnostics/finding.ts'
import type {Bundle} from '../../language/bundle.ts'
import type {Policy} from '../../model/policy.ts'
import type {Source} from '../../source/source.ts'

/** Words that are translated together: a policy's own, or those that a project lays over the product's. */
export interface Wording {
  /** The policy; `locales` for the words of the project. */
  id: string
  /** Whether anything is known of it. */
  readable: boolean
  /** The policy whose facts the words name; absent when they cannot be read, and for words that are no policy's. */
  policy: Policy | undefined
  /** Its languages, the one that the others are translated from first. */
  languages: readonly string[]
  /** The words, by language. */
  words: ReadonlyMap<string, Bundle>
  /** Its files, for places. */
  sources: readonly Source[]
  findings: readonly Finding[]
  /** The file that a key of a language is in, or belongs in; relative to the project. */
  fileOf(language: string, key: string): string
}
