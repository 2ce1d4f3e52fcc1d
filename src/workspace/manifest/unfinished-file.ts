import fs from 'node:fs'
import path from 'node:path'
import {listNames} from '../disk/list-names.ts'
import {isNamedProcessGone, processName, processPattern} from '../disk/process-name.ts'
import {runFolder} from '../project/run-folder.ts'

/** How such lists are called, with the process that they are of. */
const pattern = new RegExp(`^unfinished-(${processPattern})-\\d+\\.jsonl$`)

/** How many runs this process has begun. */
let begun = 0

/**
 * Name the list of what a run is about to write. All threads of the run append to it, and it goes when the run is told in manifests.
 *
 * @param out the output folder
 * @returns a name in the folder of runs that no other run has, not even one of a process that is gone and had the same number
 */
export function unfinishedName(out: string): string {
  for (;;) {
    begun++
    const name = `unfinished-${processName}-${String(begun)}.jsonl`
    if (!fs.existsSync(path.join(out, runFolder, name))) return name
  }
}

/**
 * Find the lists of runs that were stopped before they could tell what they had written.
 *
 * @param out the output folder
 * @param own the list of the run that asks; default: it has none
 * @returns the files, sorted; none of a run of another process that is still at work
 */
export function listUnfinished(out: string, own?: string): string[] {
  const folder = path.join(out, runFolder)
  return listNames(folder)
    .files.filter((name) => {
      const process = pattern.exec(name)?.[1]
      return name !== own && process !== undefined && (process === processName || isNamedProcessGone(process))
    })
    .sort()
    .map((name) => path.join(folder, name))
}
