import fs from 'node:fs'
import {removeFile} from '../disk/remove-file.ts'

/**
 * Put a file that is written in the place of what a cache has there, at once. A folder, which nobody knows the reason for, stays, and the file goes.
 *
 * @param written the file, in the folder of the cache
 * @param place where it goes
 * @returns whether it is there
 * @throws what the system says when it cannot be, and then the file is gone
 */
export function putItem(written: string, place: string): boolean {
  try {
    fs.renameSync(written, place)
    return true
  } catch (error) {
    removeFile(written)
    if (fs.statSync(place, {throwIfNoEntry: false})?.isDirectory()) return false
    throw error
  }
}
