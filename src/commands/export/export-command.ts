import type {Command} from 'commander'
import {exportKinds, recordFormats} from '../../model/command-settings.ts'
import {messagesOption, rootOption, type CommandContext} from '../program/command-context.ts'
import {settleFormat} from '../program/settle-format.ts'
import {exportRecords, type ExportOptions} from './export.ts'

/**
 * Declare `personvern export`.
 *
 * @param command the command, without options
 * @param context what says and runs it
 */
export function declareExport(command: Command, context: CommandContext): void {
  const {say, words, surroundings, finish} = context
  command
    .argument(`<${say('value.policy')}>`, say('export.policy'))
    .requiredOption(`--as <${exportKinds.join('|')}>`, say('export.as'))
    .option('--format <xlsx|csv|json>', say('export.format'))
    .option(`--language <${say('value.language')}>`, say('export.language'))
    .option(`--out <${say('value.file')}>`, say('export.out'))
    .addOption(rootOption(context))
    .addOption(messagesOption(context))
    .action((policy: string, given: Omit<ExportOptions, 'format' | 'policy'>, self: Command) => {
      const format = settleFormat(self, {formats: recordFormats, usual: 'xlsx'})
      finish(exportRecords({...given, policy, format}, words, surroundings))
    })
}
