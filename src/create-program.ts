import {Command} from 'commander'
import {addExamples} from './commands/program/add-examples.ts'
import type {CommandName} from './commands/program/command-names.ts'
import type {ProgramContext} from './commands/program/program-context.ts'
import {refuseEmptyPlaces} from './commands/program/refuse-empty-places.ts'
import {expectSettings, settleOptions} from './commands/program/settle-options.ts'
import {packageVersion} from './workspace/product/package-version.ts'

/**
 * Make the program: its commands, and the options of those that are named.
 *
 * @param args arguments, without those of the runtime; a command that they do not name shows in the help by its name and description alone
 * @param context what says and runs it
 * @returns the program, which has read nothing yet
 */
export async function createProgram(args: readonly string[], context: ProgramContext): Promise<Command> {
  const program = new Command('personvern')
  const {say} = context
  program
    .description(say('program'))
    .version(packageVersion(), '--version', say('version'))
    .helpOption('-h, --help', say('help'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.surroundings.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => context.surroundings.stdout.columns ?? 80
    })
    .configureHelp({
      // What a command takes stands in its own help; here it would leave no room for what it is for.
      subcommandTerm: (command) => command.name(),
      styleTitle: (title) => (titles[title] ? say(titles[title]) : title),
      styleOptionText: (text) => (text === '[options]' ? `[${say('value.options')}]` : text),
      styleSubcommandText: (text) => (text === '[command]' ? `[${say('value.command')}]` : text)
    })
    .hook('preAction', async (_, command) => {
      await context.begin(command)
      refuseEmptyPlaces(command)
      settleOptions(command, context.settings)
    })
  for (const [name, {load, hidden = false}] of Object.entries<LazyCommand>(commands)) {
    const command = program
      .command(name, {hidden})
      .description(hidden ? '' : say(name))
      .helpOption('-h, --help', say('help'))
      .allowExcessArguments(false)
    // One that is not named is not loaded, since each brings much with it.
    if (!args.includes(name)) continue
    ;(await load())(command, context)
    expectSettings(command, context.settings)
  }
  addExamples(program, context)
  return program
}

/** Declares a command. */
type Declare = (command: Command, context: ProgramContext) => void

/** A command that is not loaded yet. */
interface LazyCommand {
  load(): Promise<Declare>
  /** Whether it is for programs, and not in the help; default: `false`. */
  hidden?: boolean
}

/** What declares each command, in the order of the help. */
const commands: Readonly<Record<CommandName, LazyCommand>> = {
  compare: {load: async () => (await import('./commands/compare/compare-command.ts')).declareCompare},
  audit: {load: async () => (await import('./commands/audit/audit-command.ts')).declareAudit},
  import: {load: async () => (await import('./commands/import/import-command.ts')).declareImport},
  status: {load: async () => (await import('./commands/status/status-command.ts')).declareStatus},
  translate: {load: async () => (await import('./commands/translate/translate-command.ts')).declareTranslate},
  approve: {load: async () => (await import('./commands/approve/approve-command.ts')).declareApprove},
  rename: {load: async () => (await import('./commands/rename/rename-command.ts')).declareRename},
  preview: {load: async () => (await import('./commands/preview/preview-command.ts')).declarePreview},
  render: {load: async () => (await import('./commands/render/render-command.ts')).declareRender},
  export: {load: async () => (await import('./commands/export/export-command.ts')).declareExport},
  check: {load: async () => (await import('./commands/check/check-command.ts')).declareCheck},
  explain: {load: async () => (await import('./commands/explain/explain-command.ts')).declareExplain},
  init: {load: async () => (await import('./commands/init/init-command.ts')).declareInit},
  schema: {load: async () => (await import('./commands/schema/schema-command.ts')).declareSchema},
  completion: {load: async () => (await import('./commands/completion/completion-command.ts')).declareCompletion},
  complete: {
    load: async () => (await import('./commands/completion/complete-command.ts')).declareComplete,
    hidden: true
  }
}

/** Titles of commander's help, and the keys of ours. */
const titles: Record<string, string> = {
  'Usage:': 'title.usage',
  'Arguments:': 'title.arguments',
  'Options:': 'title.options',
  'Commands:': 'title.commands'
}
