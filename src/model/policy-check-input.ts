import type {KnownLanguages} from './known-languages.ts'
import type {Policy} from './policy.ts'

/** What a check of a policy may look at. */
export interface PolicyCheckInput {
  policy: Policy
  /** The file of the policy, for findings. */
  file: string
  languages: KnownLanguages
}
