import {processName} from '../../src/workspace/disk/process-name.ts'

/**
 * The name of another process of this machine.
 *
 * @param pid its number
 * @returns its name in files that are there for a moment
 */
export function nameOfProcess(pid: number): string {
  return processName.replace(/\d+$/, String(pid))
}
