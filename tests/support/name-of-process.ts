import {processName} from '../../src/workspace/disk/process-name.ts'
import {processStart} from '../../src/workspace/disk/process-start.ts'

/**
 * The name of another process of this machine.
 *
 * @param pid its number
 * @param started when it was started; default: when the one was that has this number now
 * @returns its name in files that are there for a moment
 */
export function nameOfProcess(pid: number, started = processStart(pid)): string {
  return processName.replace(/-.*$/, `-${String(pid)}${started === undefined ? '' : `@${started}`}`)
}
