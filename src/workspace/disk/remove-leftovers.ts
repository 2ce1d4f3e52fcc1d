import fs from 'node:fs'
import path from 'node:path'
import {isNamedProcessGone, processPattern} from './process-name.ts'
import {removeFile} from './remove-file.ts'

/** How files are called that are there for a moment, with the process that they are of. */
const leftover = new RegExp(`^\\..+\\.(${processPattern})(?:-\\d+)?\\.(?:new|old)$`)

/**
 * Remove what processes left behind that were ended while they wrote files together; the files themselves were whole at every moment.
 *
 * @param folder the folder that they wrote in
 * @returns how many files were removed
 */
export function removeLeftovers(folder: string): number {
  const left = fs.readdirSync(folder).filter((name) => {
    const process = leftover.exec(name)?.[1]
    return process !== undefined && isNamedProcessGone(process)
  })
  for (const name of left) removeFile(path.join(folder, name))
  return left.length
}
