import fs from 'node:fs'
import path from 'node:path'
import {listNames} from '../disk/list-names.ts'
import {reading} from '../disk/reading.ts'
import {removeFile} from '../disk/remove-file.ts'
import {temporaryName} from '../disk/temporary-name.ts'
import {readLines} from '../lines/read-lines.ts'
import {entriesFolder, entryName} from './cache-entries.ts'
import {readIndexLine} from './cache-index.ts'
import {isSealed} from './index-seal.ts'
import {putItem} from './put-item.ts'
import {readItem, type ReportingCache} from './read-item.ts'

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
export interface ForgetGiven extends ReportingCache {
  /** The index of this run, which stays. */
  own: string
  /** By how many bytes the entries grew. */
  added: number
  /** Whether another run was ended before it could say how many bytes it added: then they are counted. */
  interrupted: boolean
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
  const {folder, added, interrupted, limit} = given
  const known = interrupted ? NaN : readSize(given)
  const indexes = sizeOf(listIndexes(folder))
  if (Number.isFinite(known) && added === 0 && known + indexes <= limit) return
  const size = Number.isFinite(known) ? known + added : sizeOf(listEntries(folder))
  const temporary = temporaryName(path.join(folder, sizeFile))
  fs.writeFileSync(temporary, `${String(size + indexes > limit ? shrink(given) : size)}\n`)
  putItem(temporary, path.join(folder, sizeFile))
}

/** The size that was counted last; not a number when it is not known. */
function readSize(given: ForgetGiven): number {
  const file = path.join(given.folder, sizeFile)
  return Number(readItem(given, () => reading(file, (one) => fs.readFileSync(one, 'utf8').trim())) || NaN)
}

/** Remove entries and indexes, and indexes that only these entries were for; how large the entries are that are left. */
function shrink(given: ForgetGiven): number {
  const {folder, own, limit} = given
  const indexes = listIndexes(folder)
  const used = new Map<string, number>()
  for (const {file, used: time} of indexes)
    for (const key of keysIn(given, file)) used.set(key, Math.max(time, used.get(key) ?? 0))
  const entries = listEntries(folder)
  for (const entry of entries) entry.used = Math.max(entry.used, used.get(path.basename(entry.file)) ?? 0)
  const all = [...entries, ...indexes]
  all.sort((one, other) => one.used - other.used || one.made - other.made || (one.file < other.file ? -1 : 1))
  let size = sizeOf(all)
  for (const {file, size: one} of all) {
    if (size <= limit * share) break
    if (file === own) continue
    removeFile(file)
    size -= one
  }
  const left = listEntries(folder)
  const keys = new Set(left.map(({file}) => path.basename(file)))
  for (const {file} of indexes) if (file !== own && !namesOneOf(given, file, keys)) removeFile(file)
  return sizeOf(left)
}

function sizeOf(kept: readonly Kept[]): number {
  return kept.reduce((sum, {size}) => sum + size, 0)
}

function namesOneOf(given: ForgetGiven, file: string, keys: ReadonlySet<string>): boolean {
  for (const key of keysIn(given, file)) if (keys.has(key)) return true
  return false
}

/** The entries that an index names; none when it is damaged, or cannot be read. */
function* keysIn(given: ForgetGiven, file: string): Generator<string> {
  if (!readItem(given, () => isSealed(file))) return
  const lines = readLines(file)
  lines.next()
  for (const line of lines) yield readIndexLine(line).key
}

function listEntries(folder: string): Kept[] {
  const entries = path.join(folder, entriesFolder)
  return listNames(entries).folders.flatMap((part) =>
    listNames(path.join(entries, part))
      .files.filter((name) => entryName.test(name))
      .flatMap((name) => keptAt(path.join(entries, part, name)))
  )
}

/** Indexes are written whenever something is asked for by them. */
function listIndexes(folder: string): Kept[] {
  return listNames(folder)
    .files.filter((name) => name.endsWith(indexEnding))
    .flatMap((name) => keptAt(path.join(folder, name)))
}

function keptAt(file: string): Kept[] {
  const stats = fs.statSync(file, {throwIfNoEntry: false})
  return stats ? [{file, size: stats.size, made: stats.mtimeMs, used: stats.mtimeMs}] : []
}
