import tab from '@bomb.sh/tab'
import {bashScript} from './bash-script.ts'
import {printedBy} from './printed-by.ts'

/** Shells that can complete our commands. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** The name of a shell. */
export type Shell = (typeof shells)[number]

const program = 'personvern'

/** What the library's scripts take for an option with its value, in every word: also in `stray-space=off`, and to the last `=`. */
const option = "'-.*='"

/**
 * The script that teaches a shell to complete our commands.
 *
 * @param shell the shell
 * @returns the script, to be sourced when the shell starts
 */
export function completionScript(shell: Shell): string {
  return shell === 'bash'
    ? bashScript
    : printedBy(() => tab.setup(program, program, shell)).replace(option, "'^-[^=]*='")
}
