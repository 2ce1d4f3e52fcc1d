import {Worker} from 'node:worker_threads'
import {analysePolicy, type AnalysisRequest, type PolicyAnalysis} from '../../workspace/status/analyse-policy.ts'
import type {AnalysisReply, AnalysisTask} from './analysis-worker.ts'

/** Analyses policies, one after the other. */
export interface Analyst {
  /** Rejects when the policy cannot be analysed. */
  analyse(request: AnalysisRequest): Promise<PolicyAnalysis>
  close(): Promise<void>
}

/**
 * Make an analyst that works in a thread of its own, so that pages are shown while it works.
 *
 * @param file the worker, built
 * @returns the analyst
 */
export function createThreadAnalyst(file: string): Analyst {
  const waiting = new Map<number, {resolve(analysis: PolicyAnalysis): void; reject(error: Error): void}>()
  let worker: Worker | undefined
  let next = 0
  let isClosed = false
  const fail = (error: Error): void => {
    worker = undefined
    for (const {reject} of waiting.values()) reject(error)
    waiting.clear()
  }
  const start = (): Worker => {
    const started = new Worker(file)
    started.unref()
    started.on('message', ({task, analysis, error}: AnalysisReply) => {
      const asked = waiting.get(task)
      waiting.delete(task)
      if (analysis) asked?.resolve(analysis)
      else asked?.reject(new Error(error))
    })
    started.on('error', fail)
    started.on('exit', () => worker === started && fail(ended()))
    return started
  }
  return {
    analyse: (request) =>
      new Promise((resolve, reject) => {
        // Whoever waits for its turn must not begin a thread that nobody ends.
        if (isClosed) return reject(ended())
        worker ??= start()
        waiting.set(next, {resolve, reject})
        worker.postMessage({task: next++, request} satisfies AnalysisTask)
      }),
    async close() {
      isClosed = true
      await worker?.terminate()
    }
  }
}

const ended = (): Error => new Error('The thread that analyses policies has ended.')

/**
 * Make an analyst that works where it is called, for an export.
 *
 * @returns the analyst
 */
export function createDirectAnalyst(): Analyst {
  return {
    // eslint-disable-next-line @typescript-eslint/require-await
    analyse: async (request) => analysePolicy(request),
    close: () => Promise.resolve()
  }
}
