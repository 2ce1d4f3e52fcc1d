import path from 'node:path'
import {isMisuse} from '../../diagnostics/misuse.ts'
import {listNames} from '../disk/list-names.ts'
import {withLock} from '../disk/with-lock.ts'
import {runFolder} from '../project/run-folder.ts'

/**
 * Remove what runs left behind that were ended while they wrote pages: their locks say in which folders. The pages were whole at every moment.
 *
 * @param out the output folder
 */
export async function removeInterrupted(out: string): Promise<void> {
  const locks = listNames(path.join(out, runFolder)).files.filter((name) => name.endsWith('.lock'))
  for (const name of locks) {
    try {
      await withLock(path.join(out, runFolder, name), () => undefined, {limit: 0, folders: []})
    } catch (error) {
      // One that is still at work is left to it, and what cannot be written is told when something is.
      if (!isMisuse(error)) throw error
    }
  }
}
