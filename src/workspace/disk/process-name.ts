import os from 'node:os'
import {digest} from '../../source/digest.ts'
import {isRunning} from './is-running.ts'

/** The machine; containers count as machines, since each counts its processes for itself. */
const machine = digest(os.hostname(), 8)

/** Names this process among all that write in one folder: its machine and its number. */
export const processName = `${machine}-${String(process.pid)}`

/** What such a name looks like, for patterns. */
export const processPattern = '[0-9a-f]{8}-\\d+'

/**
 * Whether a process that is named so is gone.
 *
 * @param name its name
 * @returns whether it was of this machine and runs no more; of processes of others nothing is known
 */
export function isGone(name: string): boolean {
  const [of, pid] = name.split('-')
  return of === machine && !isRunning(Number(pid))
}
