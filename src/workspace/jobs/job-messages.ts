import type {Parameter} from '../../diagnostics/finding.ts'
import type {MisuseCode} from '../../diagnostics/misuse.ts'
import type {CacheReport} from '../cache/render-cache.ts'
import type {Outcome} from '../outcome/outcome.ts'
import type {ChosenPolicies} from '../render/prepare-render.ts'
import type {RunOptions} from './run-options.ts'

/** What a thread is begun with. */
export interface JobTask extends ChosenPolicies {
  options: RunOptions
  /** What the threads share: which policy is next. */
  shared: SharedArrayBuffer
  /** The list of what the run is about to write; default: none. */
  unfinished?: string | undefined
}

/** Why a policy came to nothing, as plain data: it goes from one thread to another. */
export type JobFailure =
  {misuse: MisuseCode; parameters: Readonly<Record<string, Parameter>>} | {message: string; stack: string | undefined}

/** What a thread says: what became of a policy, by its number; why it cannot make any; and at last what became of its cache. */
export type JobReply =
  | {index: number; outcome: Outcome}
  | {index: number; failure: JobFailure}
  | {index?: never; failure: JobFailure}
  | {index?: never; failure?: never; report: CacheReport | undefined}
