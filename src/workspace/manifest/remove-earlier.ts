import fs from 'node:fs'
import path from 'node:path'
import {removeFile} from '../disk/remove-file.ts'
import {unwritable} from '../disk/unwritable.ts'
import {isWithin, staysWithin} from '../disk/within.ts'
import {isProjectInput} from '../project/project-inputs.ts'
import {compareFile} from './compare-file.ts'
import type {ListedFile} from './manifest-file.ts'
import type {EarlierFiles, ManifestScope} from './manifest-scope.ts'

/** What became of files of earlier runs. */
export interface RemovedFiles {
  /** Those that were removed, relative to the output folder, sorted. */
  removed: readonly string[]
  /** Those that somebody has changed since: they were left as they are. */
  kept: readonly string[]
  /** Those that are links now, or that a link leads to: they were left as they are. */
  linked: readonly string[]
}

/**
 * Remove files that an earlier run wrote and no later one does, with the folders that are empty then. What is not as it was written stays.
 *
 * @param out the output folder
 * @param earlier files of earlier runs; those that are removed are taken out
 * @param isAbout whether a policy is this run's to judge
 * @param root the folder of the project, whose own files stay, whatever a list says; default: none lies in the output folder
 * @returns what became of them
 * @throws Misuse when one cannot be removed
 */
export function removeEarlier(
  out: string,
  earlier: EarlierFiles,
  isAbout: ManifestScope['isAbout'],
  root?: string
): RemovedFiles {
  const removed: string[] = []
  const kept: string[] = []
  const linked: string[] = []
  for (const [key, file] of earlier) {
    if (file.id !== undefined && !isAbout(file.id)) continue
    // A list may have come from anywhere.
    if (root !== undefined && isProjectInput(path.join(out, file.path), root)) continue
    const why = whyKept(out, file)
    if (why) {
      ;(why === 'linked' ? linked : kept).push(file.path)
      continue
    }
    remove(path.join(out, file.path))
    removeEmptyFolders(out, path.dirname(path.join(out, file.path)))
    removed.push(file.path)
    earlier.delete(key)
  }
  return {removed: removed.sort(), kept: kept.sort(), linked: linked.sort()}
}

/**
 * Why a file of an earlier run is not removed.
 *
 * @param out the output folder
 * @param file the file, as it was written
 * @returns `linked` when it is a link or a link leads to it, `changed` when it is not as it was written; undefined when it is removed
 * @throws Misuse when it is there and cannot be read
 */
export function whyKept(out: string, file: ListedFile): 'changed' | 'linked' | undefined {
  if (!isWithin(file.path) || !staysWithin(out, file.path)) return 'linked'
  return compareFile(out, file) === undefined ? undefined : 'changed'
}

function remove(file: string): void {
  try {
    removeFile(file)
  } catch (error) {
    throw unwritable(file, error)
  }
}

function removeEmptyFolders(out: string, folder: string): void {
  if (folder === out) return
  try {
    fs.rmdirSync(folder)
  } catch {
    // Something is in it, or somebody else was faster.
    return
  }
  removeEmptyFolders(out, path.dirname(folder))
}
