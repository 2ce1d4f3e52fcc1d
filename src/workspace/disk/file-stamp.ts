import fs from 'node:fs'
import {reading} from './reading.ts'

/**
 * What tells a file from the same file written later, without reading it.
 *
 * @param file the file
 * @returns its number, size and time; `absent` when it is not there
 */
export function fileStamp(file: string): string {
  const stats = reading(file, (one) => fs.statSync(one))
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : 'absent'
}
