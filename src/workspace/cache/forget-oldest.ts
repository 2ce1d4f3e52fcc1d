import fs from 'node:fs'
import path from 'node:path'
import {readLines} from '../lines/read-lines.ts'
import {listNames} from '../list-names.ts'
import {reading} from '../reading.ts'
import {entriesFolder, entryName} from './cache-entries.ts'
import {readIndexLine} from './cache-index.ts'
import {isSealed} from './index-seal.ts'

/** How much a cache keeps where nobody says, in bytes. */
export const cacheLimit = 1 << 30

/** When it is full, so much of it goes that it is not full again at once. */
const share = 0.8

/** Where the size of all entries is kept: counting them takes long. */
export const sizeFile = 'size'

/** The names of indexes. */
export const indexEnding = '.index'

interface Kept {
  file: string
  size: number
  /** When it was made. */
  made: number
  /** When it was asked for last, as far as is known. */
  used: number
}

/** What a cache keeps, and how much it may. */
export interface ForgetGiven {
  /** Its folder. */
  folder: string
  /** The index of this run, which stays. */
  own: string
  /** How many bytes were added. */
  added: number
  /** How many may be kept. */
  limit: number
}

/**
 * Forget what has not been asked for the longest, when more is kept than may be.
 *
 * @param given the cache; nobody else is to do this at the same time
 * @throws what the system says when the folder cannot be read or written
 */
export function forgetOldest(given: ForgetGiven): void {
  const {folder, added, limit} = given
  const known = readSize(folder)
  if (Number.isFinite(known) && added === 0) return
  const size = Number.isFinite(known) ? known + added : listEntries(folder).reduce((sum, one) => sum + one.size, 0)
  fs.writeFileSync(path.join(folder, sizeFile), `${String(size > limit ? shrink(given) : size)}\n`)
}

/** The size that was counted last; not a number when it is not known. */
function readSize(folder: string): number {
  return Number(reading(path.join(folder, sizeFile), (one) => fs.readFileSync(one, 'utf8').trim() || NaN) ?? NaN)
}

/** Remove entries, and indexes that only they were for. */
function shrink({folder, own, limit}: ForgetGiven): number {
  const used = new Map<string, number>()
  const indexes = listNames(folder).files.filter((name) => name.endsWith(indexEnding))
  for (const name of indexes) {
    const file = path.join(folder, name)
    const time = fs.statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0
    for (const key of keysIn(file)) used.set(key, Math.max(time, used.get(key) ?? 0))
  }
  const entries = listEntries(folder)
  for (const entry of entries) entry.used = Math.max(entry.used, used.get(path.basename(entry.file)) ?? 0)
  entries.sort((one, other) => one.used - other.used || one.made - other.made || (one.file < other.file ? -1 : 1))
  let size = entries.reduce((sum, one) => sum + one.size, 0)
  for (const {file, size: own} of entries) {
    if (size <= limit * share) break
    fs.rmSync(file, {force: true})
    size -= own
  }
  const left = new Set(listEntries(folder).map(({file}) => path.basename(file)))
  for (const name of indexes) {
    const file = path.join(folder, name)
    if (file !== own && !namesOneOf(file, left)) fs.rmSync(file, {force: true})
  }
  return size
}

function namesOneOf(file: string, keys: ReadonlySet<string>): boolean {
  for (const key of keysIn(file)) if (keys.has(key)) return true
  return false
}

/** The entries that an index names; none when it is damaged. */
function* keysIn(file: string): Generator<string> {
  if (!isSealed(file)) return
  const lines = readLines(file)
  lines.next()
  for (const line of lines) yield readIndexLine(line).key
}

function listEntries(folder: string): Kept[] {
  const entries = path.join(folder, entriesFolder)
  return listNames(entries).folders.flatMap((part) =>
    listNames(path.join(entries, part))
      .files.filter((name) => entryName.test(name))
      .flatMap((name): Kept[] => {
        const file = path.join(entries, part, name)
        const stats = fs.statSync(file, {throwIfNoEntry: false})
        return stats ? [{file, size: stats.size, made: stats.mtimeMs, used: stats.mtimeMs}] : []
      })
  )
}
