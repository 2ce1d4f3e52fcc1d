import fs from 'node:fs'

/**
 * When a process of this machine was started: with its number, this tells it from one that had the number before.
 *
 * @param pid its number
 * @returns a text that is another for another process (in clock ticks since the machine was started, proc(5)); undefined where the system does not say
 */
export function processStart(pid: number): string | undefined {
  try {
    const fields = fs.readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    // The second field is a name, which may hold anything, in parentheses.
    return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}
