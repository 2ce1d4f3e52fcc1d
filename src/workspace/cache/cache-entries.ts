import fs from 'node:fs'
import path from 'node:path'
import type {Finding} from '../../diagnostics/finding.ts'
import {rules} from '../../diagnostics/rules.ts'
import {digest} from '../../source/digest.ts'
import {reading} from '../disk/reading.ts'
import {removeFile} from '../disk/remove-file.ts'
import {temporaryName} from '../disk/temporary-name.ts'
import {readManifestEntry} from '../manifest/manifest-file.ts'
import type {Outcome, OutcomeFile} from '../outcome/outcome.ts'
import {putItem} from './put-item.ts'

/** What a policy came to, with the bytes of its files. */
export interface CacheEntry {
  outcome: Outcome
  /**
   * The bytes of one of its files.
   *
   * @param file the file
   * @returns its bytes; undefined when they are not what they were
   */
  bytes(file: OutcomeFile): Uint8Array | undefined
}

/** An entry that is there, and is not what was kept. */
export const damagedEntry = 'damaged'

const newline = 0x0a

/** Where an entry lies: two hundred and fifty-six folders, so that none has very many. */
export const entriesFolder = 'entries'

/** The names of entries: nothing else in those folders is ever removed. */
export const entryName = /^[0-9a-f]{64}$/

/**
 * Keep what a policy came to. It is there as a whole or not at all.
 *
 * @param folder the folder of the cache
 * @param key what tells everything that it was made from
 * @param outcome what it came to
 * @param contents the bytes of its files, in their order
 * @returns by how many bytes the cache grew: none for what is kept already; 0 where there is a folder in its place
 * @throws what the system says when it cannot be written
 */
export function writeEntry(folder: string, key: string, outcome: Outcome, contents: readonly Uint8Array[]): number {
  const head = JSON.stringify(outcome)
  const whole = Buffer.concat([Buffer.from(`${digest(head)}\n${head}\n`), ...contents])
  const file = placeOf(folder, key)
  // Leftovers are looked for in one folder.
  const temporary = temporaryName(path.join(folder, key))
  fs.mkdirSync(path.dirname(file), {recursive: true})
  try {
    fs.writeFileSync(temporary, whole)
  } catch (error) {
    removeFile(temporary)
    throw error
  }
  const before = fs.lstatSync(file, {throwIfNoEntry: false})
  return putItem(temporary, file) ? whole.length - (before?.isFile() ? before.size : 0) : 0
}

/**
 * Find what a policy came to.
 *
 * @param folder the folder of the cache
 * @param key what tells everything that it was made from
 * @returns what it came to; undefined when it is not known, `damaged` when what was kept is not what it was
 * @throws Misuse when it is there and cannot be read
 */
export function readEntry(folder: string, key: string): CacheEntry | typeof damagedEntry | undefined {
  const whole = reading(placeOf(folder, key), (one) => fs.readFileSync(one))
  if (!whole) return undefined
  const first = whole.indexOf(newline)
  const second = whole.indexOf(newline, first + 1)
  const head = whole.toString('utf8', first + 1, second)
  if (first < 0 || second < 0 || whole.toString('utf8', 0, first) !== digest(head)) return damagedEntry
  const outcome = outcomeIn(head)
  if (!outcome) return damagedEntry
  const starts = new Map<string, number>()
  let position = second + 1
  for (const {path: place, size} of outcome.files) {
    starts.set(place, position)
    position += size
  }
  if (position !== whole.length) return damagedEntry
  return {
    outcome,
    bytes({path: place, size, digest: expected}) {
      const start = starts.get(place) ?? whole.length
      const bytes = whole.subarray(start, start + size)
      return digest(bytes) === expected ? bytes : undefined
    }
  }
}

/** What a policy came to. An entry may have come from anywhere: what it names lies in the output folder, or it is none. */
function outcomeIn(head: string): Outcome | undefined {
  if (!readManifestEntry(head)) return undefined
  const {id, files, findings} = JSON.parse(head) as Outcome
  const isSound =
    Array.isArray(findings) &&
    findings.every((finding: Partial<Finding> | null) => Object.hasOwn(rules, finding?.rule ?? '')) &&
    files.every(({language, format}) => typeof language === 'string' && typeof format === 'string')
  return isSound ? {id, files, findings} : undefined
}

function placeOf(folder: string, key: string): string {
  return path.join(folder, entriesFolder, key.slice(0, 2), key)
}
