import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {Misuse} from '../../diagnostics/misuse.ts'
import {hasEnded} from './has-ended.ts'
import {isFolder} from './list-names.ts'
import {processStart} from './process-start.ts'
import {reading} from './reading.ts'
import {removeFile} from './remove-file.ts'
import {removeLeftovers} from './remove-leftovers.ts'
import {unwritable} from './unwritable.ts'
import {isInside, isWithin} from './within.ts'

/** How long to wait for another process, in milliseconds. */
export interface LockOptions {
  /** How long in all; default: 30 000. */
  limit?: number
  /** How often to look; default: 50. */
  every?: number
  /** What waits; default: a timer. */
  wait?: (milliseconds: number) => Promise<unknown>
  /**
   * The folders that the work writes in, relative to the one that the folder of the lock lies in, with `/`: what is left in them of a process
   * that is gone is removed by whoever takes its lock over. Default: the folder of the lock alone, and always.
   */
  folders?: readonly string[]
}

/**
 * Work while no other process does that asks for the same lock: what is read at the beginning is still so at the end.
 *
 * The lock of a process that is gone is taken over, when it was of this machine, and what it was writing is removed.
 *
 * @param file the lock, a file in a folder that is there
 * @param work what to do
 * @param options how long to wait, and what is removed of a process that is gone; default: as `LockOptions` says
 * @returns what the work returns; the lock is removed then, and also when it throws
 * @throws Misuse `locked` when the other process was not done in time, `unwritable` when there can be no lock
 */
export async function withLock<T>(file: string, work: () => Promise<T> | T, options: LockOptions = {}): Promise<T> {
  const {folders} = options
  const own = JSON.stringify({
    pid: process.pid,
    host: os.hostname(),
    started: processStart(process.pid),
    ...(folders && {folders})
  })
  await acquire(file, own, options)
  try {
    if (!folders) removeLeftovers(path.dirname(file))
    return await work()
  } finally {
    if (readLock(file) === own) removeFile(file)
  }
}

/** How long a lock may be there that nothing can be read in, in milliseconds: its process may be about to write it. */
const grace = 5000

async function acquire(
  file: string,
  own: string,
  {limit = 30_000, every = 50, wait = setTimeout}: LockOptions
): Promise<void> {
  let unreadable = 0
  let guarded = 0
  for (let waited = 0; !create(file, own); waited += every) {
    const lock = readLock(file)
    const holder = lock === undefined ? undefined : holderOf(lock)
    unreadable = lock === undefined || holder ? 0 : unreadable + every
    const isLeft = lock !== undefined && (isHolderGone(holder) || unreadable > grace)
    if (isLeft && takeOver(file, lock, {own, isOld: guarded > grace})) continue
    guarded = isLeft ? guarded + every : 0
    if (waited >= limit) throw new Misuse('locked', {file, holder: nameOf(holder), seconds: limit / 1000})
    await wait(every)
  }
}

/** Whether the lock could be made: there is no moment at which two processes can. */
function create(file: string, own: string): boolean {
  try {
    fs.writeFileSync(file, own, {flag: 'wx'})
    return true
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    // On a full disk there is a file and nothing in it.
    if (readLock(file) === '') removeFile(file)
    throw unwritable(file, error)
  }
}

function readLock(file: string): string | undefined {
  return reading(file, (one) => fs.readFileSync(one, 'utf8'))
}

interface Holder {
  pid: number
  host: string
  /** When it was started; absent where the system does not say. */
  started: string | undefined
  /** The folders that it writes in. */
  folders: readonly string[]
}

/** Who made a lock; undefined when it cannot be read, or not yet. */
function holderOf(lock: string): Holder | undefined {
  try {
    const {pid, host, started, folders = []} = JSON.parse(lock) as Partial<Holder>
    return typeof pid === 'number' && typeof host === 'string' ? {pid, host, started, folders} : undefined
  } catch {
    return undefined
  }
}

/** Whether who made a lock is gone; of other machines nothing is known. */
function isHolderGone(holder: Holder | undefined): boolean {
  return holder?.host === os.hostname() && hasEnded(holder.pid, holder.started)
}

function nameOf(holder: Holder | undefined): string {
  return holder ? `${String(holder.pid)} (${holder.host})` : '?'
}

/**
 * Remove a lock that nobody holds; a second lock sees to it that nobody removes the one that is made next. That one can be left too, by whoever is
 * killed here: it is removed when its process is gone, and, where nothing can be read in it, when it is old.
 *
 * @returns whether there is something to do again: what stood in the way is gone, or another lock
 */
function takeOver(file: string, lock: string, {own, isOld}: {own: string; isOld: boolean}): boolean {
  const guard = `${file}.over`
  if (!create(guard, own)) {
    const other = readLock(guard)
    const holder = other === undefined ? undefined : holderOf(other)
    const isLeft = other === undefined || (holder ? isHolderGone(holder) : isOld)
    if (isLeft) removeFile(guard)
    return isLeft
  }
  try {
    if (readLock(file) !== lock) return true
    removeLeftoversOf(lock, path.dirname(path.dirname(file)))
    removeFile(file)
    return true
  } finally {
    removeFile(guard)
  }
}

/** Remove what the holder of a lock has left in the folders that it wrote in; never outside of the folder that these lie in. */
function removeLeftoversOf(lock: string, top: string): void {
  const folders: unknown = holderOf(lock)?.folders
  for (const relative of Array.isArray(folders) ? folders : []) {
    if (typeof relative !== 'string' || (relative !== '.' && !isWithin(relative))) continue
    const folder = path.join(top, relative)
    if (isFolder(folder) && isInside(fs.realpathSync(folder), fs.realpathSync(top))) removeLeftovers(folder)
  }
}
