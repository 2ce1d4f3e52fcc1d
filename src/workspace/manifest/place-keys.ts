import fs from 'node:fs'
import path from 'node:path'
import {runFolder} from '../project/run-folder.ts'

/**
 * What tells places in an output folder apart: their paths, in small letters where the file system does not tell case apart. The folder of runs, which is
 * called in small letters, is there by its name in capitals, too, then.
 *
 * @param out the output folder
 * @returns called with the path of a file, gives its key
 */
export function placeKeys(out: string): (this: void, place: string) => string {
  const isOneCase = fs.existsSync(path.join(out, runFolder.toUpperCase()))
  return isOneCase ? (place) => place.toLowerCase() : (place) => place
}
