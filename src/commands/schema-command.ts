import type {Command} from 'commander'
import {messagesOption, type CommandContext} from './command-context.ts'
import {schema} from './schema.ts'

/**
 * Declare `personvern schema`.
 *
 * @param command the command, without options
 * @param context what says and runs it
 */
export function declareSchema(command: Command, context: CommandContext): void {
  const {say, surroundings, finish} = context
  command
    .option('--configuration', say('schema.configuration'))
    .addOption(messagesOption(context))
    .action(({configuration}: {configuration?: boolean}) =>
      finish(schema(configuration ? 'configuration' : 'policy', surroundings))
    )
}
