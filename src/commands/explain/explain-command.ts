import type {Command} from 'commander'
import {messagesOption, type CommandContext} from '../program/command-context.ts'
import {explain} from './explain.ts'

/**
 * Declare `personvern explain`.
 *
 * @param command the command, without options
 * @param context what says and runs it
 */
export function declareExplain(command: Command, context: CommandContext): void {
  const {say, words, surroundings, finish} = context
  command
    .argument(`[${say('value.rule')}]`, say('explain.rule'))
    .addOption(messagesOption(context))
    .action((rule: string | undefined) => finish(explain(rule, words, surroundings)))
}
