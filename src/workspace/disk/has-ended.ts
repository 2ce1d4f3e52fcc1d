import {isRunning} from './is-running.ts'
import {processStart} from './process-start.ts'

/**
 * Whether a process of this machine has ended. In a container the next run often has the number of the one that was killed.
 *
 * @param pid its number
 * @param started when it was started, as `processStart` says; undefined where that is not known, and then its number alone counts
 * @returns whether it runs no more, also when another has its number now
 */
export function hasEnded(pid: number, started: string | undefined): boolean {
  if (!isRunning(pid)) return true
  const now = processStart(pid)
  return now !== undefined && started !== undefined && now !== started
}
