import path from 'node:path'
import {threadId} from 'node:worker_threads'
import {processName} from './process-name.ts'

/** How many names this thread has made. */
let made = 0

/**
 * Name a file that is there for a moment: no page is called so, no other run of any thread or process names one so, and of a process that
 * is gone it is removed as a leftover.
 *
 * @param file the file that it is for, or becomes
 * @returns a name in the same folder
 */
export function temporaryName(file: string): string {
  made++
  return path.join(path.dirname(file), `.${path.basename(file)}.${String(threadId)}-${String(made)}.${processName}.new`)
}
