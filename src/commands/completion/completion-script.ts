import tab from '@bomb.sh/tab'
import {bashScript} from './bash-script.ts'
import {printedBy} from './printed-by.ts'

/** Shells that can complete our commands. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** The name of a shell. */
export type Shell = (typeof shells)[number]

const program = 'personvern'

/**
 * The script that teaches a shell to complete our commands.
 *
 * @param shell the shell
 * @returns the script, to be sourced when the shell starts
 */
export function completionScript(shell: Shell): string {
  return shell === 'bash' ? bashScript : printedBy(() => tab.setup(program, program, shell))
}
