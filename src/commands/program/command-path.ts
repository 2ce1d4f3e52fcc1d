import type {Command} from 'commander'

/**
 * What is written after the name of the program to call a command.
 *
 * @param command a command of the program
 * @returns its name after that of the command it belongs to, `translate draft`
 */
export function commandPath(command: Command): string {
  const {parent} = command
  if (!parent) return ''
  return [commandPath(parent), command.name()].filter(Boolean).join(' ')
}
