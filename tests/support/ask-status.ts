import {runCommand, type CommandRun} from './run-command.ts'

/**
 * Ask how a project is, on no day of the clock and without what a machine may have installed.
 *
 * @param root the folder of the project
 * @param args more arguments
 * @returns the run, in nynorsk
 */
export function askStatus(root: string, ...args: string[]): Promise<CommandRun> {
  return runCommand(['status', '--no-apertium', '--messages', 'nn', ...args], root)
}
