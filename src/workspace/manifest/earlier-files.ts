import fs from 'node:fs'
import path from 'node:path'
import {reading} from '../reading.ts'
import {readLines} from '../lines/read-lines.ts'
import {runFolder} from '../run-folder.ts'
import {earlierFile, openManifestFile, readEarlier, readManifestEntry} from './manifest-file.ts'
import {noteEarlier, type EarlierFiles} from './manifest-scope.ts'

/**
 * Read which files of earlier runs there were that no later one wrote.
 *
 * @param out the output folder
 * @returns the files
 * @throws Misuse when they cannot be read
 */
export function readEarlierFiles(out: string): EarlierFiles {
  const earlier: EarlierFiles = new Map()
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
 * @throws Misuse when something cannot be read
 */
export function withoutPresent(out: string, earlier: EarlierFiles, manifests: readonly string[]): void {
  if (earlier.size === 0) return
  for (const file of manifests) {
    const {head, lines} = openManifestFile(file)
    for (const asset of head?.assets ?? []) earlier.delete(asset.path.toLowerCase())
    for (let line = lines.next(); !line.done; line = lines.next())
      for (const one of readManifestEntry(line.value)?.files ?? []) earlier.delete(one.path.toLowerCase())
  }
  for (const [key, file] of earlier)
    if (!reading(path.join(out, file.path), (one) => fs.lstatSync(one))) earlier.delete(key)
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
