import {runCommand} from '../../support/run-command.ts'

/**
 * What `personvern status` says of a project on the day of previews.
 *
 * @param root the folder of the project
 * @param reader the language of messages
 * @returns its lines
 */
export async function statusLines(root: string, reader: string): Promise<string[]> {
  const run = await runCommand(['status', '--no-apertium', '--today', '2026-11-22', '--messages', reader], root)
  return run.stdout.split('\n')
}
