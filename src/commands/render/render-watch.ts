import path from 'node:path'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import {isMisuse} from '../../diagnostics/misuse.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {createCompiler} from '../../render/create-compiler.ts'
import type {RunOptions} from '../../workspace/jobs/run-options.ts'
import {runProject} from '../../workspace/jobs/run-project.ts'
import type {Outcome} from '../../workspace/outcome/outcome.ts'
import {watchProject} from '../../workspace/project/watch-project.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {misuseText} from '../report/misuse-text.ts'
import {createWatchedChanges} from './create-watched-changes.ts'
import {keepManifest, type RunBook} from './keep-manifest.ts'
import {cacheLines} from './cache-lines.ts'
import {tellRun} from './tell-run.ts'

/** Options of a run that goes on; paths are absolute. */
export interface WatchOptions extends RunOptions {
  root: string
}

/**
 * Make pages, and make those again that a change is about, until somebody stops it.
 *
 * @param options which policies, and how
 * @param words what says messages
 * @param surroundings streams, and what stops it
 * @returns the exit code, once it was stopped
 * @throws Misuse when it cannot begin
 */
export async function renderWatch(
  options: WatchOptions,
  words: MessageWords,
  surroundings: Surroundings
): Promise<number> {
  const {root, policies: asked = []} = options
  const {stdout, stderr, stopped} = surroundings
  const compile = createCompiler()
  // What is wrong with the cache stays so: it is said once.
  const told = new Set<string>()
  const waiting = new Set<string>()
  const noteWaiting = ({id, findings}: Outcome): void =>
    void waiting[findings.some(({rule}) => rule === 'output-taken') ? 'add' : 'delete'](id)
  const round = async (policies: readonly string[]): Promise<void> => {
    const one = {...options, policies, clean: false}
    const run = runProject(one, compile)
    const book = alsoTelling(noteWaiting, keepManifest(run, {options: one, quiet: true, words, surroundings}))
    const {files, errors} = await tellRun(run, {words, surroundings, quiet: true, book})
    await book.close()
    const {cache = ''} = run.settings
    for (const line of cacheLines(run.cacheReport(), path.relative(surroundings.cwd, cache), words)) {
      if (!told.has(line)) stderr.write(`${line}\n`)
      told.add(line)
    }
    const out = path.relative(surroundings.cwd, run.out) || '.'
    stdout.write(`${words.say('render.round', {count: files, out}, files)}\n`)
    if (errors > 0) stdout.write(`${words.say('render.errors', {count: errors}, errors)}\n`)
  }
  const changesOf = createWatchedChanges(root, asked, waiting)
  const rounds = createRounds(async (files) => {
    const {again, gone} = changesOf(files)
    for (const policy of gone) stdout.write(`${words.say('render.gone', {policy})}\n`)
    try {
      if (again) await round(again)
    } catch (error) {
      if (!isMisuse(error)) throw error
      stderr.write(`${misuseText(error, words)}\n`)
    }
  })
  const watching = watchProject(root, rounds.add)
  await watching.ready
  try {
    await round(asked)
    stdout.write(`${words.say('render.watching')}\n`)
    rounds.begin()
    await Promise.race([stopped?.(), rounds.failed])
  } finally {
    await watching.close()
    await rounds.end()
  }
  return exitCodes.done
}

/** A book that also tells somebody else what becomes of each policy. */
function alsoTelling(tell: (outcome: Outcome) => void, book: RunBook): RunBook {
  return {
    ...book,
    add(outcome) {
      tell(outcome)
      book.add(outcome)
    }
  }
}

/** Rounds, one after the other; what changes during one is the next. */
interface Rounds {
  add(files: readonly string[]): void
  /** From now on changes are worked on. */
  begin(): void
  /** Rejects when a round fails. */
  failed: Promise<never>
  /** Resolves when the last round is over. */
  end(): Promise<void>
}

function createRounds(work: (files: readonly string[]) => Promise<void>): Rounds {
  const pending = new Set<string>()
  let fail: (error: unknown) => void
  const failed = new Promise<never>((_, reject) => (fail = reject))
  // Nobody may be waiting any more.
  failed.catch(() => undefined)
  let working: Promise<void> | undefined
  let isOpen = false
  const go = async (): Promise<void> => {
    while (isOpen && pending.size > 0) {
      const files = [...pending].sort()
      pending.clear()
      await work(files)
    }
  }
  const next = (): void => {
    if (isOpen)
      working ??= go()
        .catch(fail)
        .finally(() => (working = undefined))
  }
  return {
    failed,
    add(files) {
      for (const file of files) pending.add(file)
      next()
    },
    begin() {
      isOpen = true
      next()
    },
    async end() {
      isOpen = false
      await working
    }
  }
}
