/**
 * Whether a process of this machine is running.
 *
 * @param pid its number
 * @returns false when there is none; true also when it is another user's
 */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
