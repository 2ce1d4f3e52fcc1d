import type {Command} from 'commander'
import {messagesOption, type CommandContext} from './command-context.ts'
import {schemaNames, type SchemaName} from '../model/json-schema.ts'
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
    .option('--page', say('schema.page'))
    .option('--record', say('schema.record'))
    .addOption(messagesOption(context))
    .action((asked: Partial<Record<SchemaName, boolean>>) =>
      finish(schema(schemaNames.find((name) => asked[name]) ?? 'policy', surroundings))
    )
}
