import type {Command} from 'commander'
import {Misuse} from '../../diagnostics/misuse.ts'
import {exchangeFormats, reportNames, type passageStateNames} from '../../model/command-settings.ts'
import type {PassageState} from '../../translate/state/passage-status.ts'
import {messagesOption, rootOption, splitList, type CommandContext} from '../program/command-context.ts'
import {oneOf} from '../program/one-of.ts'
import {settleFormat} from '../program/settle-format.ts'
import {draft} from './draft.ts'
import {exportPassages} from './export.ts'
import {importPassages} from './import.ts'
import {review} from './review.ts'
import {translateStatus} from './status.ts'

/** What people call states, and the states that they mean. */
const stateNames: Readonly<Record<(typeof passageStateNames)[number], readonly PassageState[]>> = {
  missing: ['absent', 'empty'],
  stale: ['stale'],
  draft: ['draft'],
  same: ['same'],
  unrecorded: ['unrecorded'],
  translated: ['translated'],
  reviewed: ['reviewed']
}

/**
 * Declare `personvern translate` and its commands.
 *
 * @param command the command, without commands
 * @param context what says and runs it
 */
export function declareTranslate(command: Command, context: CommandContext): void {
  const {say} = context
  command.helpCommand(false)
  for (const [name, declare] of Object.entries(commands)) {
    const one = command.command(name).helpOption('-h, --help', say('help')).allowExcessArguments(false)
    declare(one.description(say(`translate.${name}`)), context)
    if (remembering.has(name)) one.option(`--today <${say('value.date')}>`, say('translate.today'))
    one.addOption(rootOption(context)).addOption(messagesOption(context))
  }
}

/** Commands that remember what was done, and on which day. */
const remembering: ReadonlySet<string> = new Set(['draft', 'import', 'review'])

/** What declares each command, in the order of the help. */
const commands: Readonly<Record<string, (command: Command, context: CommandContext) => void>> = {
  status: declareStatus,
  draft: declareDraft,
  export: declareExport,
  import: declareImport,
  review: declareReview
}

function declareStatus(command: Command, {say, words, surroundings, finish}: CommandContext): void {
  command
    .argument(`[${say('value.policy')}...]`, say('render.policy'))
    .option(`--report <${reportNames.translate.join('|')}>`, say('translate.report'))
    .action((policies: string[], {report, ...given}: {root?: string; report?: string}) => {
      finish(
        translateStatus(
          {...given, policies, report: oneOf('--report', report, reportNames.translate)},
          words,
          surroundings
        )
      )
    })
}

function declareDraft(command: Command, {say, words, surroundings, finish}: CommandContext): void {
  command
    .argument(`<${say('value.policy')}>`, say('translate.policy'))
    .requiredOption(`--to <${say('value.language')}>`, say('translate.to'))
    .option(`--from <${say('value.language')}>`, say('translate.from'))
    .option(`--engine <${say('value.engine')}>`, say('translate.engine'))
    .option(`--only <${say('list.states')}>`, say('translate.only.draft'), statesOf)
    .action(
      async (
        policy: string,
        given: {
          root?: string
          today?: string
          to: string
          from?: string
          engine?: string
          only?: ReadonlySet<PassageState>
        }
      ) => finish(await draft({...given, policy}, words, surroundings))
    )
}

function declareExport(command: Command, {say, words, surroundings, finish}: CommandContext): void {
  command
    .argument(`<${say('value.policy')}>`, say('translate.policy'))
    .requiredOption(`--to <${say('value.language')}>`, say('translate.to'))
    .option(`--format <${exchangeFormats.join('|')}>`, say('translate.format'))
    .option('--package', say('translate.package'))
    .option(`--only <${say('list.states')}>`, say('translate.only.export'), statesOf)
    .option(`--out <${say('value.file')}>`, say('translate.out'))
    .action(async (policy: string, {package: pack, ...given}: ExportGiven, self: Command) => {
      const format = settleFormat(self, {formats: exchangeFormats, usual: 'xliff', isPackage: pack})
      finish(await exportPassages({...given, policy, pack, format}, words, surroundings))
    })
}

interface ExportGiven {
  root?: string
  to: string
  package?: boolean
  only?: ReadonlySet<PassageState>
  out?: string
}

function declareImport(command: Command, {say, words, surroundings, finish}: CommandContext): void {
  command
    .argument(`<${say('value.file')}>`, say('translate.file'))
    .option(`--policy <${say('value.policy')}>`, say('translate.importPolicy'))
    .option(`--language <${say('value.language')}>`, say('translate.importLanguage'))
    .option(`--by <${say('value.name')}>`, say('translate.by.import'))
    .option('--dry-run', say('translate.dryRun'))
    .action(
      async (
        file: string,
        given: {root?: string; today?: string; policy?: string; language?: string; by?: string; dryRun?: boolean}
      ) => finish(await importPassages({...given, file}, words, surroundings))
    )
}

function declareReview(command: Command, {say, words, surroundings, finish}: CommandContext): void {
  command
    .argument(`<${say('value.policy')}>`, say('translate.policy'))
    .requiredOption(`--language <${say('value.language')}>`, say('translate.reviewLanguage'))
    .option(`--key <${say('list.keys')}>`, say('translate.key'), splitList)
    .option(`--by <${say('value.name')}>`, say('translate.by.review'))
    .action(
      async (
        policy: string,
        {key, ...given}: {root?: string; today?: string; language: string; key?: string[]; by?: string}
      ) => finish(await review({...given, policy, keys: key}, words, surroundings))
    )
}

function statesOf(text: string): ReadonlySet<PassageState> {
  const names = splitList(text)
  const unknown = (names.length === 0 ? [''] : names).find((name) => !Object.hasOwn(stateNames, name))
  if (unknown !== undefined)
    throw new Misuse('bad-option', {option: '--only', actual: unknown, expected: Object.keys(stateNames)})
  return new Set(names.flatMap((name) => stateNames[name as keyof typeof stateNames]))
}
