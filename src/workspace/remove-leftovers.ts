import fs from 'node:fs'
import path from 'node:path'
import {isRunning} from './is-running.ts'

/**
 * Remove what processes left behind that were ended while they wrote files together; the files themselves were whole at every moment.
 *
 * @param folder the folder that they wrote in
 */
export function removeLeftovers(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const pid = /^\..+\.(\d+)(?:-\d+)?\.(?:new|old)$/.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) fs.rmSync(path.join(folder, name), {force: true})
  }
}
