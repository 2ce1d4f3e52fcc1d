import path from 'node:path'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {RunOptions} from '../../workspace/jobs/run-options.ts'
import {runProject} from '../../workspace/jobs/run-project.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {keepManifest} from './keep-manifest.ts'
import {cacheLines} from './cache-lines.ts'
import {summaryOfRun, tellRun} from './tell-run.ts'

/** From how many policies on a run takes more memory the longer it goes on. */
const many = 50

/** Options of `personvern render`. */
export interface RenderOptions extends Omit<RunOptions, 'document'> {
  /** Whether only findings are told; default: `false`. */
  quiet?: boolean | undefined
  /** Whether a policy is read from standard input instead of its folder; default: `false`. */
  stdin?: boolean | undefined
  /** Whether the one page goes to standard output and not to the disk; default: `false`. */
  stdout?: boolean | undefined
  /** Whether pages are made again when a file changes, until somebody stops it; default: `false`. */
  watch?: boolean | undefined
  /** Whether what is there is compared with what was written, and nothing is made; default: `false`. */
  verify?: boolean | undefined
}

/**
 * `personvern render`: make the pages of policies.
 *
 * @param options what to render, and how
 * @param words what says messages
 * @param surroundings working directory and streams
 * @returns the exit code: 0, or 1 when something is wrong with the input
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export async function render(
  {stdin, stdout, watch, verify, quiet = false, ...given}: RenderOptions,
  words: MessageWords,
  surroundings: Surroundings
): Promise<number> {
  const {cwd} = surroundings
  const options = {
    ...given,
    root: findRoot(cwd, given.root),
    ...(given.out && {out: path.resolve(cwd, given.out)}),
    ...(given.cache && {cache: path.resolve(cwd, given.cache)}),
    ...(stdin && {document: surroundings.stdin?.() ?? new Uint8Array()})
  }
  // What few runs need is loaded when it is asked for.
  if (verify) {
    // What is there is one whole, whatever it was rendered in.
    const part = given.shard === undefined ? given.policies?.[0] : `--shard ${given.shard}`
    if (part !== undefined) throw new Misuse('verify-part', {actual: part})
    return (await import('./render-verify.ts')).renderVerify(options, quiet, words, surroundings)
  }
  if (stdout) return (await import('./render-to-stdout.ts')).renderToStdout(options, words, surroundings)
  if (watch) return (await import('./render-watch.ts')).renderWatch(options, words, surroundings)
  return renderOnce(options, quiet, words, surroundings)
}

async function renderOnce(
  options: RunOptions,
  quiet: boolean,
  words: MessageWords,
  surroundings: Surroundings
): Promise<number> {
  const {cwd, stdout, stderr} = surroundings
  const run = runProject(options)
  // Whoever lets one thread make all has little memory. What V8 compiled has to be looked through anew then, so not for a moment's work.
  if (run.settings.jobs === 1 && run.ids.length >= many) surroundings.saveMemory?.()
  const book = keepManifest(run, {options, quiet, words, surroundings})
  const isTold = !quiet && !options.check
  const counts = await tellRun(run, {words, surroundings, quiet: !isTold, book})
  const {cache} = run.settings
  if (cache !== undefined)
    for (const line of cacheLines(run.cacheReport(), path.relative(cwd, cache), words)) stderr.write(`${line}\n`)
  const isRight = await book.close()
  if (isTold) stdout.write(`${summaryOfRun(counts, path.relative(cwd, run.out) || '.', words).join('\n')}\n`)
  return counts.errors > 0 || !isRight ? exitCodes.findings : exitCodes.done
}
