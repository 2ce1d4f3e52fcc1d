import type {Command} from 'commander'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {messagesOption, type CommandContext} from '../command-context.ts'
import {completionScript, shells} from './completion-script.ts'

/**
 * Declare `personvern completion`.
 *
 * @param command the command, without options
 * @param context what says and runs it
 */
export function declareCompletion(command: Command, context: CommandContext): void {
  const {say, surroundings, finish} = context
  command
    .argument(`<${shells.join('|')}>`, say('completion.shell'))
    .addOption(messagesOption(context))
    .action((actual: string) => {
      const shell = shells.find((one) => one === actual)
      if (!shell) throw new Misuse('bad-option', {option: 'personvern completion', actual, expected: shells})
      surroundings.stdout.write(completionScript(shell))
      finish(exitCodes.done)
    })
}
