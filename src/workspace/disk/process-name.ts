import os from 'node:os'
import {digest} from '../../source/digest.ts'
import {hasEnded} from './has-ended.ts'
import {processStart} from './process-start.ts'

/** The machine; containers count as machines, since each counts its processes for itself. */
const machine = digest(os.hostname(), 8)

const started = processStart(process.pid)

/** Names this process among all that write in one folder, at any time: its machine, its number and, where the system says so, when it was started. */
export const processName = `${machine}-${String(process.pid)}${started === undefined ? '' : `@${started}`}`

/** What such a name looks like, for patterns. */
export const processPattern = '[0-9a-f]{8}-\\d+(?:@\\d+)?'

/**
 * Whether the process that has a name is gone.
 *
 * @param name its name
 * @returns whether it was of this machine and runs no more; of processes of others nothing is known
 */
export function isNamedProcessGone(name: string): boolean {
  const [, of, pid, start] = /^(.+)-(\d+)(?:@(\d+))?$/.exec(name) ?? []
  return of === machine && hasEnded(Number(pid), start)
}
