import type {Command} from 'commander'
import {reportNames} from '../../model/command-settings.ts'
import type {PublishedPage} from '../../workspace/status/compare-published.ts'
import {messagesOption, rootOption, type CommandContext} from '../program/command-context.ts'
import {dayOption} from '../program/day-option.ts'
import {oneOf} from '../program/one-of.ts'
import {status} from './status.ts'

/** Options as commander reads them. */
interface Given {
  root?: string
  /** `false` when the configuration names pages and none is to be fetched. */
  published?: PublishedPage[] | false
  report?: string
  today?: string
  apertium: boolean
  messages?: string
}

/**
 * Declare `personvern status`.
 *
 * @param command the command, without options
 * @param context what says and runs it
 */
export function declareStatus(command: Command, context: CommandContext): void {
  const {say, words, surroundings, finish} = context
  command
    .argument(`[${say('value.policy')}...]`, say('status.policy'))
    .option(`--published <[${say('value.language')}=]URL>`, say('status.published'), addPage)
    .option(`--report <${reportNames.status.join('|')}>`, say('status.report'))
    .option(`--today <${say('value.date')}>`, say('check.today'))
    .option('--no-apertium', say('check.apertium'))
    .addOption(rootOption(context))
    .addOption(messagesOption(context))
    .action(async (policies: string[], {report, today, published, ...given}: Given) => {
      const options = {
        ...given,
        policies,
        published: published || undefined,
        report: oneOf('--report', report, reportNames.status),
        today: dayOption(today)
      }
      finish(await status(options, words, surroundings))
    })
}

/** `en=https://…`; the option may be given several times. */
function addPage(text: string, before: readonly PublishedPage[] = []): PublishedPage[] {
  const [, language, address] = /^(?:([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)=)?(.*)$/s.exec(text)!
  return [...before, {address: address!, ...(language !== undefined && {language})}]
}
