import type {CacheReport} from '../cache/render-cache.ts'
import {prepareRender} from '../render/prepare-render.ts'
import {createPolicyRun} from './create-policy-run.ts'
import {toFailure} from './job-failure.ts'
import type {JobReply, JobTask} from './job-messages.ts'
import {createJobQueue} from './job-queue.ts'
import {openRunCache} from './open-run-cache.ts'

/**
 * Make policies in a thread of its own, one after the other, until there are no more.
 *
 * @param task which policies, and how
 * @param reply told what became of each
 */
export async function serveJobs(task: JobTask, reply: (said: JobReply) => void): Promise<void> {
  try {
    reply({report: await serve(task, reply)})
  } catch (error) {
    reply({failure: toFailure(error)})
  }
}

async function serve(
  {options, ids, policies, shared, unfinished}: JobTask,
  reply: (said: JobReply) => void
): Promise<CacheReport | undefined> {
  const queue = createJobQueue(ids.length, shared)
  const opening = openRunCache(options)
  const prepared = prepareRender(options, {ids, policies})
  const cache = opening(prepared)
  const run = createPolicyRun(prepared, {write: !options.check, unfinished, cache})
  for (let index = queue.takeWaiting(); index !== undefined; index = queue.takeWaiting()) {
    try {
      reply({index, outcome: await run.make(ids[index]!)})
    } catch (error) {
      queue.stop()
      reply({index, failure: toFailure(error)})
    }
  }
  return cache?.close()
}
