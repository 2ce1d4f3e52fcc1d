import fs from 'node:fs'
import path from 'node:path'
import {reading} from './reading.ts'

/**
 * What tells a file from the same file written later, without reading it.
 *
 * @param root the folder of the project
 * @param file the file, relative to it
 * @returns its number, size and time; `absent` when it is not there
 */
export function fileStamp(root: string, file: string): string {
  const stats = reading(path.join(root, file), (one) => fs.statSync(one))
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : 'absent'
}
