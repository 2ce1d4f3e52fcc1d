import path from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {hasErrors} from '../../diagnostics/rules.ts'
import type {Compile} from '../../render/create-compiler.ts'
import {partDigest} from '../cache/part-digest.ts'
import type {CacheReport, RenderCache} from '../cache/render-cache.ts'
import {unfinishedName} from '../manifest/unfinished-file.ts'
import type {Outcome} from '../outcome/outcome.ts'
import {packageRoot} from '../product/package-root.ts'
import {prepareRender, type PreparedRender} from '../render/prepare-render.ts'
import {removeInterrupted} from '../render/remove-interrupted.ts'
import {countJobs} from './count-jobs.ts'
import {createPolicyRun, type PolicyRun} from './create-policy-run.ts'
import {startCrew, type DoneJobs, type JobCrew} from './job-crew.ts'
import {createJobQueue, type JobQueue} from './job-queue.ts'
import {openRunCache} from './open-run-cache.ts'
import type {RunOptions} from './run-options.ts'
import {runSettings, type RunSettings} from './run-settings.ts'

/** A project that is being rendered, and what becomes of its policies. */
export interface Run extends Pick<PreparedRender, 'assets' | 'findings' | 'ids' | 'out' | 'project'> {
  settings: RunSettings
  /** What all parts of the project must be made with; undefined where the whole is. */
  made: string | undefined
  /** The list of what the run is about to write, in the folder of runs; none where nothing is told of it at last. */
  unfinished: string | undefined
  /**
   * Make and write the pages of the policies, sorted by id; nothing is kept of one when the next is made.
   *
   * @throws Misuse when something cannot be written
   */
  outcomes(): AsyncGenerator<Outcome>
  /** What became of the cache, once all outcomes are there. */
  cacheReport(): CacheReport
}

/** The program of a thread. */
const workerFile = path.join(packageRoot, 'build', 'worker.cjs')

/** So many policies that were not remembered show that threads are worth their while. */
const unknown = 20

/**
 * Prepare to render a project with all that the machine has.
 *
 * @param options which project, and how
 * @param compile remembers texts from one run to the next; default: each run has its own
 * @returns what renders and writes it
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export function runProject(options: RunOptions, compile?: Compile): Run {
  const opening = openRunCache(options)
  const prepared = prepareRender(options)
  const {project, out, ids, findings, assets} = prepared
  const settings = runSettings(options, project.configuration, project.root)
  const unfinished = options.check || options.document ? undefined : unfinishedName(out)
  const made = options.shard === undefined ? undefined : partDigest(prepared)
  const reports: CacheReport[] = []
  return {
    ...{project, out, ids, findings, assets, settings, made, unfinished},
    cacheReport: () => ({
      damaged: reports.reduce((sum, {damaged}) => sum + damaged, 0),
      stopped: reports.find(({stopped}) => stopped !== undefined)?.stopped,
      unreadable: reports.find(({unreadable}) => unreadable !== undefined)?.unreadable
    }),
    async *outcomes() {
      if (hasErrors(findings)) return
      if (!options.check) await removeInterrupted(out)
      const cache = opening(prepared)
      const run = createPolicyRun(prepared, {write: !options.check, unfinished, cache, compile})
      yield* inOrder({prepared, options, settings, unfinished, run, cache, reports})
    }
  }
}

/** What a run has to do with. */
interface Work {
  prepared: PreparedRender
  options: RunOptions
  settings: RunSettings
  unfinished: string | undefined
  run: PolicyRun
  cache: RenderCache | undefined
  /** What became of caches. */
  reports: CacheReport[]
}

/** Make policies here, and in threads where that pays, and tell them in order. */
async function* inOrder(work: Work): AsyncGenerator<Outcome> {
  const {prepared, run, cache, reports} = work
  const {ids} = prepared
  const queue = createJobQueue(ids.length)
  const done: DoneJobs = new Map()
  let crew: JobCrew | undefined
  try {
    for (let told = 0; told < ids.length;) {
      const result = done.get(told)
      if (result) {
        if ('error' in result) throw result.error
        done.delete(told)
        queue.tell(++told)
        yield result.outcome
        continue
      }
      crew ??= crewFor(work, queue, done)
      const index = queue.take()
      if (typeof index === 'number') await makeHere(index, ids[index]!, run, queue, done)
      else await crew!.news()
      // What threads say is heard between policies.
      if (crew) await setImmediate()
    }
  } finally {
    queue.stop()
    reports.push(...((await crew?.ended()) ?? []))
    const own = await cache?.close()
    if (own) reports.push(own)
  }
  await crew?.news()
}

/** What is thrown is thrown again when its turn comes, so that all before it are told. */
async function makeHere(index: number, id: string, run: PolicyRun, queue: JobQueue, done: DoneJobs): Promise<void> {
  try {
    done.set(index, {outcome: await run.make(id)})
  } catch (error) {
    queue.stop()
    done.set(index, {error})
  }
}

/** Threads, when they are worth their while by now. */
function crewFor(
  {prepared, options, settings, unfinished, run, cache}: Work,
  queue: JobQueue,
  done: DoneJobs
): JobCrew | undefined {
  const {ids, project} = prepared
  const isKnown = settings.jobs === undefined && cache !== undefined && run.rendered() < unknown
  if (!run.apart || options.document || isKnown) return undefined
  const left = ids.length - queue.taken()
  const jobs = countJobs(left, settings.jobs)
  if (jobs < 2) return undefined
  const {policies, root} = project
  const task = {options: {...options, root}, ids, policies, shared: queue.shared, unfinished}
  return startCrew(workerFile, jobs - 1, task, done)
}
