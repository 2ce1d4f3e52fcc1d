import type {Finding} from '../../diagnostics/finding.ts'
import type {Format} from '../../model/configuration.ts'

/** A file of a policy as it must be in the output folder. */
export interface OutcomeFile {
  language: string
  format: Format
  /** Its path relative to the output folder, with `/`. */
  path: string
  /** SHA-256 of its bytes, in hexadecimal. */
  digest: string
  /** How many bytes it has. */
  size: number
}

/** What became of a policy, as plain data: it goes from one thread to another, and into files. */
export interface Outcome {
  id: string
  /** Its files, language by language; none when it was refused. */
  files: readonly OutcomeFile[]
  /** What is wrong with it, each with its place, so that nobody needs the files for it. */
  findings: readonly Finding[]
}
