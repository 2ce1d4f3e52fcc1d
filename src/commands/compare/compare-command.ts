import type {Command} from 'commander'
import {Misuse} from '../../diagnostics/misuse.ts'
import {reportNames} from '../../model/command-settings.ts'
import {messagesOption, type CommandContext} from '../program/command-context.ts'
import {oneOf} from '../program/one-of.ts'
import {compare} from './compare.ts'

/** Options as commander reads them. */
interface Given {
  report?: string
  exceptions?: string
}

/** Two or three versions are compared. */
const mostPages = 3

/**
 * Declare `personvern compare`.
 *
 * @param command the command, without options
 * @param context what says and runs it
 */
export function declareCompare(command: Command, context: CommandContext): void {
  const {say, words, surroundings, finish} = context
  command
    .argument(`<${say('value.pages')}...>`, say('compare.pages'))
    .option(`--report <${reportNames.compare.join('|')}>`, say('compare.report'))
    .option(`--exceptions <${say('value.file')}>`, say('compare.exceptions'))
    .addOption(messagesOption(context))
    .action(async (pages: string[], {report, exceptions}: Given) => {
      if (pages.length < 2 || pages.length > mostPages) throw new Misuse('compare-count', {actual: pages.length})
      finish(
        await compare(
          {files: pages.map(pageOf), report: oneOf('--report', report, reportNames.compare), exceptions},
          words,
          surroundings
        )
      )
    })
}

/** `nn=page.html`, or a file alone, whose language is found out. */
function pageOf(text: string): {file: string; language?: string} {
  const [, language, file] = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)=(.+)$/s.exec(text) ?? []
  return file === undefined ? {file: text} : {file, language: language!}
}
