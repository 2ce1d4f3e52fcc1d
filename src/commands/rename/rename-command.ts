import type {Command} from 'commander'
import {messagesOption, rootOption, type CommandContext} from '../program/command-context.ts'
import {rename, type RenameOptions} from './rename.ts'

/**
 * Declare `personvern rename`.
 *
 * @param command the command, without options
 * @param context what says and runs it
 */
export function declareRename(command: Command, context: CommandContext): void {
  const {say, words, surroundings, finish} = context
  command
    .argument(`<${say('value.policy')}>`, say('rename.policy'))
    .argument(`<${say('rename.value.old')}>`, say('rename.old'))
    .argument(`<${say('rename.value.new')}>`, say('rename.new'))
    .option(`--kind <${say('rename.value.kind')}>`, say('rename.kind'))
    .option('--dry-run', say('rename.dryRun'))
    .addOption(rootOption(context))
    .addOption(messagesOption(context))
    .action(async (policy: string, from: string, to: string, given: RenameOptions) =>
      finish(await rename({policy, from, to}, given, words, surroundings))
    )
}
