import type {Command} from 'commander'
import {messagesOption, rootOption, type CommandContext} from '../program/command-context.ts'
import {init, type InitOptions} from './init.ts'

/**
 * Declare `personvern init`.
 *
 * @param command the command, without options
 * @param context what says and runs it
 */
export function declareInit(command: Command, context: CommandContext): void {
  const {say, words, surroundings, finish} = context
  command
    .argument('<id>', say('init.id'))
    .addOption(rootOption(context))
    .addOption(messagesOption(context))
    .action((id: string, options: InitOptions) => finish(init(id, options, words, surroundings)))
}
