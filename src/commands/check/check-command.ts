import type {Command} from 'commander'
import {settings, type Setting} from '../../check/run-rules.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {groupings, type Grouping} from '../../diagnostics/report-groups.ts'
import {reportNames} from '../../model/command-settings.ts'
import {messagesOption, rootOption, type CommandContext} from '../program/command-context.ts'
import {dayOption} from '../program/day-option.ts'
import {oneOf} from '../program/one-of.ts'
import type {ReportName} from '../report/reports.ts'
import {check, type CheckOptions} from './check.ts'
import {matrix, matrixReports} from './matrix.ts'

/** Options as commander reads them. */
interface Given {
  root?: string
  report?: string
  by?: string
  all?: boolean
  maxWarnings?: string
  rule?: Record<string, Setting>
  today?: string
  apertium: boolean
  matrix?: boolean
}

/**
 * Declare `personvern check`.
 *
 * @param command the command, without options
 * @param context what says and runs it
 */
export function declareCheck(command: Command, context: CommandContext): void {
  const {say, words, surroundings, finish} = context
  command
    .argument(`[${say('value.policy')}...]`, say('check.policy'))
    .option(`--report <${reportNames.check.join('|')}>`, say('check.report'))
    .option(`--by <${groupings.join('|')}>`, say('check.by'))
    .option('--all', say('check.all'))
    .option(`--max-warnings <${say('value.number')}>`, say('check.maxWarnings'))
    .option(`--rule <id=${settings.join('|')}>`, say('check.rule'), addSetting)
    .option('--matrix', say('check.matrix'))
    .option(`--today <${say('value.date')}>`, say('check.today'))
    .option('--no-apertium', say('check.apertium'))
    .addOption(rootOption(context))
    .addOption(messagesOption(context))
    .action((policies: string[], given: Given, self: Command) => {
      if (!given.matrix) return finish(check({...checkOptions(given), policies}, words, surroundings))
      const {root} = given
      // What a configuration says of reports is said of findings.
      const report = self.getOptionValueSource('report') === 'config' ? undefined : given.report
      finish(matrix({root, policies, report: oneOf('--report', report, matrixReports)}, words, surroundings))
    })
}

function checkOptions({root, all, rule, today, apertium, ...given}: Given): CheckOptions {
  return {
    root,
    all,
    today: dayOption(today),
    apertium,
    rules: rule,
    report: oneOf<ReportName>('--report', given.report, reportNames.check),
    by: oneOf<Grouping>('--by', given.by, groupings),
    maxWarnings: countOf('--max-warnings', given.maxWarnings)
  }
}

function countOf(option: string, actual: string | undefined): number | undefined {
  if (actual !== undefined && !/^\d+$/.test(actual)) throw new Misuse('bad-form', {option, actual, expected: ['0']})
  return actual === undefined ? undefined : Number(actual)
}

/** `id=off`; the option may be given several times. */
function addSetting(actual: string, before: Readonly<Record<string, Setting>> = {}): Record<string, Setting> {
  const [id = '', value] = actual.split('=')
  const setting = settings.find((one) => one === value)
  if (setting === undefined)
    throw new Misuse('bad-option', {option: '--rule', actual, expected: settings.map((one) => `${id}=${one}`)})
  return {...before, [id]: setting}
}
