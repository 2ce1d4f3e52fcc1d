import type {Command} from 'commander'
import {reportNames} from '../../model/command-settings.ts'
import {messagesOption, rootOption, type CommandContext} from '../program/command-context.ts'
import {oneOf} from '../program/one-of.ts'
import {approve, type ApproveOptions} from './approve.ts'

/** Options as commander reads them. */
interface Given extends Omit<ApproveOptions, 'report'> {
  report?: string
}

/**
 * Declare `personvern approve`.
 *
 * @param command the command, without options
 * @param context what says and runs it
 */
export function declareApprove(command: Command, context: CommandContext): void {
  const {say, words, surroundings, finish} = context
  command
    .argument(`<${say('value.policy')}>`, say('approve.policy'))
    .requiredOption(`--language <${say('value.language')}>`, say('approve.language'))
    .requiredOption(`--by <${say('approve.value.name')}>`, say('approve.by'))
    .option(`--role <${say('approve.value.text')}>`, say('approve.role'))
    .option(`--evidence <${say('approve.value.file')}>`, say('approve.evidence'))
    .option(`--note <${say('approve.value.text')}>`, say('approve.note'))
    .option('--no-note', say('approve.noNote'))
    .option(`--report <${reportNames.approve.join('|')}>`, say('approve.report'))
    .option(`--today <${say('value.date')}>`, say('approve.today'))
    .option('--no-apertium', say('check.apertium'))
    .addOption(rootOption(context))
    .addOption(messagesOption(context))
    .action(async (policy: string, {report, ...given}: Given) =>
      finish(
        await approve(policy, {...given, report: oneOf('--report', report, reportNames.approve)}, words, surroundings)
      )
    )
}
