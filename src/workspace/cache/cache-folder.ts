import fs from 'node:fs'
import path from 'node:path'
import {isMisuse, Misuse} from '../../diagnostics/misuse.ts'
import {reading} from '../disk/reading.ts'
import {removeFile} from '../disk/remove-file.ts'
import {temporaryName} from '../disk/temporary-name.ts'
import {realPathOfNearest} from '../disk/within.ts'
import {isProjectInput} from '../project/project-inputs.ts'
import {entriesFolder} from './cache-entries.ts'
import {sizeFile} from './forget-oldest.ts'

/** The file that tells programs which make copies to leave a cache out (bford.info/cachedir). */
const tag = 'CACHEDIR.TAG'

/** What that file begins with, and what this one is for. */
const tagText = [
  'Signature: 8a477f597d28d172789f06886806bc55',
  '# Pages that personvern has made. It may be deleted at any moment, and copied to other machines.',
  ''
].join('\n')

/**
 * Check that the folder of a cache lies where it may.
 *
 * @param folder the folder, absolute
 * @param root the folder of the project
 * @param out the folder that pages are written to, absolute; undefined when none are
 * @throws Misuse when it is a file, lies among what pages are made from, or is where pages go
 */
export function checkCachePlace(folder: string, root: string, out: string | undefined): void {
  const real = realPathOfNearest(folder)
  if (real === realPathOfNearest(root) || isProjectInput(folder, root))
    throw new Misuse('cache-inside-input', {file: folder})
  if (out !== undefined && real === realPathOfNearest(out)) throw new Misuse('cache-is-output', {file: folder})
  const made = reading(folder, (one) => fs.statSync(one))
  if (made && !made.isDirectory()) throw new Misuse('unwritable', {file: folder, reason: 'ENOTDIR'})
}

/**
 * Make the folder of a cache, and see that it can be written.
 *
 * @param folder the folder, absolute
 * @throws what the system says when it cannot be
 */
export function makeCacheFolder(folder: string): void {
  const had = reading(folder, (one) => fs.readdirSync(one)) ?? []
  const isNew = fs.mkdirSync(path.join(folder, entriesFolder), {recursive: true}) !== undefined
  // What else lies in a folder is to be in people's copies.
  if (had.length === 0) fs.writeFileSync(path.join(folder, tag), tagText)
  if (isNew) fs.writeFileSync(path.join(folder, sizeFile), '0\n')
  // What cannot be listed or written is known before anything is made.
  fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK)
}

/** How often what was deleted meanwhile is made again. */
const manyTimes = 20

/**
 * Do something with a folder that others may delete at any moment, and again when they have.
 *
 * @param work what to do
 * @param left how often it is done again at most; default: 20
 * @returns what the work returns
 * @throws what the work throws, unless the folder was gone
 */
export function againWhenGone<T>(work: () => T, left = manyTimes): T {
  try {
    return work()
  } catch (error) {
    const reason = isMisuse(error) ? error.parameters.reason : (error as NodeJS.ErrnoException).code
    if (left === 0 || reason !== 'ENOENT') throw error
    return againWhenGone(work, left - 1)
  }
}

/** The clock that stamps the files of a folder. */
export interface FileClock {
  /** The moment, in milliseconds; where it cannot be told, one before it: stamps are trusted less then, never more. */
  now(): number
  /** Remove the file that it is read from. */
  close(): void
}

/** The clock where nothing is written: every moment is later, so that no stamp is trusted, and what files hold is read. */
export const stoppedClock: FileClock = {now: () => -Infinity, close: () => undefined}

/**
 * Make a clock of a folder: it goes as the stamps of its files do, whatever the clock of this machine says.
 *
 * @param folder the folder
 * @returns the clock
 */
export function openFileClock(folder: string): FileClock {
  const file = temporaryName(path.join(folder, 'clock'))
  let last = stoppedClock.now()
  const look = (): number => {
    // Whoever deletes the folder meanwhile deletes the file too.
    fs.mkdirSync(folder, {recursive: true})
    fs.writeFileSync(file, '')
    return fs.statSync(file).ctimeMs
  }
  return {
    now() {
      try {
        last = againWhenGone(look)
      } catch {
        // A folder that cannot be written is told of where something is to be kept in it.
      }
      return last
    },
    close: () => removeFile(file)
  }
}
