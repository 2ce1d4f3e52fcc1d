import type {Command} from 'commander'
import {groupings, type Grouping} from '../../diagnostics/report-groups.ts'
import {reportNames} from '../../model/command-settings.ts'
import {messagesOption, type CommandContext} from '../program/command-context.ts'
import {dayOption} from '../program/day-option.ts'
import {oneOf} from '../program/one-of.ts'
import type {ReportName} from '../report/reports.ts'
import {audit, type AuditOptions} from './audit.ts'

/** Options as commander reads them. */
interface Given {
  language?: string
  report?: string
  by?: string
  all?: boolean
  today?: string
}

/**
 * Declare `personvern audit`.
 *
 * @param command the command, without options
 * @param context what says and runs it
 */
export function declareAudit(command: Command, context: CommandContext): void {
  const {say, words, surroundings, finish} = context
  command
    .argument(`<${say('value.file')}>`, say('audit.file'))
    .option(`--language <${say('value.language')}>`, say('audit.language'))
    .option(`--report <${reportNames.audit.join('|')}>`, say('check.report'))
    .option(`--by <${groupings.join('|')}>`, say('check.by'))
    .option('--all', say('check.all'))
    .option(`--today <${say('value.date')}>`, say('check.today'))
    .addOption(messagesOption(context))
    .action(async (file: string, given: Given) => {
      finish(await audit(optionsOf(file, given), words, surroundings))
    })
}

function optionsOf(file: string, {language, all, today, ...given}: Given): AuditOptions {
  return {
    file,
    language,
    all,
    today: dayOption(today),
    report: oneOf<ReportName>('--report', given.report, reportNames.audit),
    by: oneOf<Grouping>('--by', given.by, groupings)
  }
}
