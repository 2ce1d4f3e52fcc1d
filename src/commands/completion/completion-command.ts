import type {Command} from 'commander'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import {asIs} from '../program/as-is.ts'
import {messagesOption, type CommandContext} from '../program/command-context.ts'
import {oneOf} from '../program/one-of.ts'
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
      asIs(surroundings.stdout).write(completionScript(oneOf('personvern completion', actual, shells)!))
      finish(exitCodes.done)
    })
}
