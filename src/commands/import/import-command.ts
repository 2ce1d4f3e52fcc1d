import {Option, type Command} from 'commander'
import {Misuse} from '../../diagnostics/misuse.ts'
import type {ImportedPage} from '../../workspace/published/import-project.ts'
import {messagesOption, type CommandContext} from '../program/command-context.ts'
import {importPages, type ImportOptions} from './import.ts'

/**
 * Declare `personvern import`.
 *
 * @param command the command, without options
 * @param context what says and runs it
 */
export function declareImport(command: Command, context: CommandContext): void {
  const {say, words, surroundings, finish} = context
  const file = say('import.value.file')
  command
    .argument(`<${file}>`, say('import.file'))
    .requiredOption('--as <id>', say('import.as'))
    .option(`--language <${say('value.language')}>`, say('import.language'))
    .option(`--with <${say('value.language')}=${file}>`, say('import.with'), addPage)
    .option('--dry-run', say('import.dryRun'))
    .addOption(new Option(`--root <${say('value.folder')}>`, say('import.root')))
    .addOption(messagesOption(context))
    .action(async (page: string, options: ImportOptions) =>
      finish(await importPages(page, options, words, surroundings))
    )
}

/** `en=page.html`; the option may be given several times. */
function addPage(actual: string, before: readonly ImportedPage[] = []): ImportedPage[] {
  const [, language, file] = /^([A-Za-z][A-Za-z-]*)=(.+)$/.exec(actual) ?? []
  if (language === undefined || file === undefined)
    throw new Misuse('bad-form', {option: '--with', actual, expected: ['en=side.html']})
  return [...before, {language, file}]
}
