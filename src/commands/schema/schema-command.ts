import {Option, type Command} from 'commander'
import {schemaNames, type SchemaName} from '../../model/json-schema.ts'
import {messagesOption, type CommandContext} from '../program/command-context.ts'
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
    .addOption(alone('configuration', say))
    .addOption(alone('page', say))
    .addOption(alone('record', say))
    .addOption(messagesOption(context))
    .action((asked: Partial<Record<SchemaName, boolean>>) =>
      finish(schema(schemaNames.find((name) => asked[name]) ?? 'policy', surroundings))
    )
}

/** One of the options that say of which file: there is one schema at a time. */
function alone(name: SchemaName, say: CommandContext['say']): Option {
  return new Option(`--${name}`, say(`schema.${name}`)).conflicts(schemaNames.filter((other) => other !== name))
}
