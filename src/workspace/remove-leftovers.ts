import fs from 'node:fs'
import path from 'node:path'
import {isGone, processPattern} from './process-name.ts'
import {removeFile} from './remove-file.ts'

/** How files are called that are there for a moment, with the process that they are of. */
const leftover = new RegExp(`^\\..+\\.(${processPattern})(?:-\\d+)?\\.(?:new|old)$`)

/**
 * Remove what processes left behind that were ended while they wrote files together; the files themselves were whole at every moment.
 *
 * @param folder the folder that they wrote in
 */
export function removeLeftovers(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const process = leftover.exec(name)?.[1]
    if (process !== undefined && isGone(process)) removeFile(path.join(folder, name))
  }
}
