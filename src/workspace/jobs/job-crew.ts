import {Worker} from 'node:worker_threads'
import type {CacheReport} from '../cache/render-cache.ts'
import type {Outcome} from '../outcome/outcome.ts'
import {fromFailure} from './job-failure.ts'
import type {JobReply, JobTask} from './job-messages.ts'

/** So much room for new objects, in MB, is enough for a thread; V8 would give it up to 96, and gain nothing that can be measured. */
const maxYoungGenerationSizeMb = 24

/** What became of a policy: an outcome, or what was thrown. */
export type JobResult = {outcome: Outcome} | {error: unknown}

/** What became of policies, by number, until it is told. */
export type DoneJobs = Map<number, JobResult>

/** Threads that make policies. */
export interface JobCrew {
  /**
   * Resolves when a thread has said something since this was last asked.
   *
   * @throws what a thread has thrown, when it ends
   */
  news(): Promise<void>
  /**
   * Wait until all threads have ended, well or not.
   *
   * @returns what became of their caches
   */
  ended(): Promise<CacheReport[]>
}

/**
 * Begin threads.
 *
 * @param file the program of a thread
 * @param count how many
 * @param task what they are begun with
 * @param done where they put what became of policies
 * @returns the threads
 */
export function startCrew(file: string, count: number, task: JobTask, done: DoneJobs): JobCrew {
  const reports: CacheReport[] = []
  let failed: Error | undefined
  let isNew = false
  let wake = (): void => undefined
  const tell = (): void => {
    isNew = true
    wake()
  }
  const fail = (error: Error): void => {
    failed ??= error
    tell()
  }
  const hear = (said: JobReply): void => {
    if (said.index !== undefined)
      done.set(said.index, 'outcome' in said ? {outcome: said.outcome} : {error: fromFailure(said.failure)})
    else if (said.failure) fail(fromFailure(said.failure))
    else if (said.report) reports.push(said.report)
    tell()
  }
  const ends = Array.from({length: count}, () => startThread(file, task, hear, fail))
  return {
    async news() {
      if (!isNew && !failed) await new Promise<void>((resolve) => (wake = resolve))
      isNew = false
      if (failed) throw failed
    },
    async ended() {
      await Promise.all(ends)
      tell()
      return reports
    }
  }
}

/** Begin a thread; resolves when it has ended. One that ends before it has said its last word has failed. */
function startThread(
  file: string,
  task: JobTask,
  hear: (said: JobReply) => void,
  fail: (error: Error) => void
): Promise<void> {
  const worker = new Worker(file, {workerData: task, resourceLimits: {maxYoungGenerationSizeMb}})
  return new Promise((resolve) => {
    let isDone = false
    worker.on('message', (said: JobReply) => {
      isDone ||= said.index === undefined
      hear(said)
    })
    worker.on('error', fail)
    worker.on('exit', (code) => {
      if (!isDone) fail(new Error(`A thread that makes pages has ended before it was done (${String(code)}).`))
      resolve()
    })
  })
}
