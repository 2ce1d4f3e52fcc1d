import fs from 'node:fs'
import path from 'node:path'
import {reading} from '../disk/reading.ts'
import {readLines} from '../lines/read-lines.ts'
import {runFolder} from '../project/run-folder.ts'
import {earlierFile, openManifestFile, readEarlier, readManifestEntry, type ListedFile} from './manifest-file.ts'
import {noteEarlier, type EarlierFiles} from './manifest-scope.ts'
import {placeKeys} from './place-keys.ts'

/**
 * Read which files of earlier runs there were that no later one wrote.
 *
 * @param out the output folder
 * @returns the files
 * @throws Misuse when they cannot be read
 */
export function readEarlierFiles(out: string): EarlierFiles {
  const earlier: EarlierFiles = Object.assign(new Map<string, ListedFile>(), {keyOf: placeKeys(out)})
  for (const line of readLines(path.join(out, runFolder, earlierFile))) {
    const file = readEarlier(line)
    if (file) noteEarlier(earlier, file, file.id)
  }
  return earlier
}

/**
 * Take out what a manifest names, and what is not there any more.
 *
 * @param out the output folder
 * @param earlier files of earlier runs
 * @param manifests the manifests
 * @returns the keys of those that a manifest names with other bytes
 * @throws Misuse when something cannot be read
 */
export function withoutPresent(out: string, earlier: EarlierFiles, manifests: readonly string[]): string[] {
  const otherwise: string[] = []
  if (earlier.size === 0) return otherwise
  const drop = ({path: place, digest}: ListedFile): void => {
    const key = earlier.keyOf(place)
    const known = earlier.get(key)
    if (known && known.digest !== digest) otherwise.push(key)
    earlier.delete(key)
  }
  for (const file of manifests) {
    const {head, lines} = openManifestFile(file)
    head?.assets.forEach(drop)
    for (let line = lines.next(); !line.done; line = lines.next()) readManifestEntry(line.value)?.files.forEach(drop)
  }
  for (const [key, file] of earlier)
    if (!reading(path.join(out, file.path), (one) => fs.lstatSync(one))) earlier.delete(key)
  return otherwise
}

/**
 * What is kept of files of earlier runs.
 *
 * @param earlier the files
 * @returns the text of their file, by path; none when there are none
 */
export function earlierText(earlier: EarlierFiles): string | undefined {
  const files = [...earlier.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
  return files.length === 0 ? undefined : files.map((file) => `${JSON.stringify(file)}\n`).join('')
}
