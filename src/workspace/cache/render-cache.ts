import type {OutputFile} from '../disk/write-together.ts'
import type {Outcome} from '../outcome/outcome.ts'

/** A policy that is remembered as it is now. */
export interface Remembered {
  /** What it came to. */
  outcome: Outcome
  /** Its files that are not in the output folder as they must be, with their bytes; none when there is nothing to write. */
  missing: readonly OutputFile[]
}

/** What became of a cache. */
export interface CacheReport {
  /** How many entries were not what they had been, and were made again. */
  damaged: number
  /** Why nothing more could be remembered, a code of the system; absent when everything could. */
  stopped?: string | undefined
  /** What could not be read, the first of it; absent when everything could. */
  unreadable?: UnreadableItem | undefined
}

/** Something in a cache that is there and cannot be read, and is as if it were absent. */
export interface UnreadableItem {
  /** Its path, relative to the folder of the cache. */
  file: string
  /** A code of the system. */
  reason: string
}

/** Remembers what policies came to, by everything that their pages are made from. One thread uses it, for one policy after the other. */
export interface RenderCache {
  /**
   * What a policy came to when everything that it is made from was as it is now. Fastest in the order of the ids.
   *
   * @param id the policy
   * @returns what became of it; undefined when nothing is remembered of it as it is now, or what is remembered is damaged
   */
  recall(id: string): Remembered | undefined
  /**
   * Remember what the policy came to that was asked for last and was not known. What it is made from is looked at again: when that has
   * changed meanwhile, nothing is remembered.
   *
   * @param outcome what became of it
   * @param contents the bytes of its files, in their order
   */
  remember(outcome: Outcome, contents: readonly Uint8Array[]): void
  /**
   * Tell that the files of the policy that was asked for last are in the output folder now, recalled or rendered: what is the same next
   * time is not read. Nobody else may write them at that moment.
   */
  written(): void
  /**
   * Keep what was learned for the next run, and forget what has not been asked for the longest until what is kept is small enough.
   *
   * @returns what is to be told of the cache
   */
  close(): Promise<CacheReport>
}
