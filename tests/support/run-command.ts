import {main} from '../../src/cli.ts'
import type {Surroundings} from '../../src/commands/program/surroundings.ts'

/** What a command did, as its caller sees it; bytes that are no text stand as Latin-1. */
export interface CommandRun {
  code: number
  stdout: string
  stderr: string
}

/** Streams that remember what was written to them. */
export function rememberingSurroundings(cwd: string): {surroundings: Surroundings; stdout(): string; stderr(): string} {
  const written = {stdout: '', stderr: ''}
  const stream = (name: keyof typeof written): Surroundings['stdout'] => ({
    write: (content) =>
      (written[name] += typeof content === 'string' ? content : Buffer.from(content).toString('latin1'))
  })
  return {
    surroundings: {cwd, stdout: stream('stdout'), stderr: stream('stderr')},
    stdout: () => written.stdout,
    stderr: () => written.stderr
  }
}

/**
 * Run the program in this process.
 *
 * @param args its arguments
 * @param cwd the working directory
 * @param stdin what is piped in; default: nothing is
 * @returns what it did
 */
export async function runCommand(
  args: readonly string[],
  cwd: string,
  stdin?: string | Uint8Array
): Promise<CommandRun> {
  const {surroundings, stdout, stderr} = rememberingSurroundings(cwd)
  const piped = typeof stdin === 'string' ? Buffer.from(stdin) : stdin
  const code = await main(args, {...surroundings, ...(piped && {stdin: () => piped})})
  return {code, stdout: stdout(), stderr: stderr()}
}
