import path from 'node:path'
import {hasErrors} from '../../diagnostics/rules.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {RunOptions} from '../../workspace/jobs/run-options.ts'
import type {Run} from '../../workspace/jobs/run-project.ts'
import {openCheck} from '../../workspace/manifest/open-check.ts'
import {openManifest} from '../../workspace/manifest/open-manifest.ts'
import {isRefused} from '../../workspace/outcome/is-refused.ts'
import type {Outcome} from '../../workspace/outcome/outcome.ts'
import {readShard} from '../../workspace/project/choose-shard.ts'
import type {Surroundings} from '../program/surroundings.ts'
import {differenceLines} from './difference-lines.ts'
import {removedLines} from './removed-lines.ts'

/** What is told what becomes of policies, and tells at last what follows of it. */
export interface RunBook {
  add(outcome: Outcome): void
  /**
   * Tell what follows.
   *
   * @returns whether all is as it must be
   */
  close(): Promise<boolean>
  /** Tell nothing, since the run ended before it was done. */
  abandon(): void
}

/** How a book is kept. */
export interface BookKeeping {
  options: RunOptions
  quiet: boolean
  words: MessageWords
  surroundings: Pick<Surroundings, 'cwd' | 'stderr' | 'stdout'>
}

/** Nothing is written down of what is no policy of a project, or where nothing was made. */
const noBook: RunBook = {add: () => undefined, close: () => Promise.resolve(true), abandon: () => undefined}

/**
 * Keep book of a run: write down which files are whose, or compare them with what is there.
 *
 * @param run the run
 * @param keeping how
 * @returns the book
 * @throws Misuse when it cannot be kept
 */
export function keepManifest(run: Run, keeping: BookKeeping): RunBook {
  const {options, words} = keeping
  if (options.document || hasErrors(run.findings)) return noBook
  const {out, ids, assets, settings, made, unfinished} = run
  const shard = options.shard === undefined ? undefined : readShard(options.shard)
  const {root, policies} = run.project
  const given = {out, root, ids, assets, shard, made, policies}
  const {cwd, stdout, stderr} = keeping.surroundings
  const shown = path.relative(cwd, out) || '.'
  const tell = (stream: Surroundings['stdout'], lines: readonly string[]): void =>
    void stream.write(lines.map((line) => `${line}\n`).join(''))
  if (options.check) {
    const check = openCheck(given)
    let refused = 0
    return {
      add(outcome) {
        if (isRefused(outcome)) refused++
        check.add(outcome)
      },
      close() {
        const differences = check.close()
        if (differences.length > 0 || !keeping.quiet)
          tell(stdout, differenceLines(differences, {out: shown, refused}, words))
        return Promise.resolve(differences.length === 0)
      },
      abandon: () => undefined
    }
  }
  const manifest = openManifest({...given, unfinished})
  return {
    add: manifest.add,
    async close() {
      const {removed, kept} = removedLines(await manifest.close(settings.clean), shown, words)
      if (!keeping.quiet) tell(stdout, removed)
      tell(stderr, kept)
      return true
    },
    abandon: manifest.abandon
  }
}
