import path from 'node:path'
import {Command, CommanderError} from 'commander'
import type {CommandContext} from './commands/command-context.ts'
import type {Surroundings} from './commands/surroundings.ts'
import {exitCodes} from './diagnostics/exit-codes.ts'
import {isMisuse} from './diagnostics/misuse.ts'
import {createMessageWords, type MessageWords} from './language/message-words.ts'
import {loadConfiguration} from './workspace/load-configuration.ts'
import {loadLanguages, type Languages} from './workspace/load-languages.ts'
import {packageRoot} from './workspace/package-root.ts'
import {packageVersion} from './workspace/package-version.ts'

/**
 * Run the program.
 *
 * @param args arguments, without those of the runtime
 * @param surroundings working directory and streams
 * @returns the exit code
 */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let words: MessageWords | undefined
  const done = {code: exitCodes.done as number}
  try {
    words = wordsFor(args, surroundings.cwd)
    const program = await createProgram(args, words, surroundings, done)
    await program.parseAsync([...args], {from: 'user'})
    return done.code
  } catch (error) {
    return explain(error, words ?? wordsIn(loadLanguages(packageRoot), optionOf(args, '--messages')), surroundings)
  }
}

async function createProgram(
  args: readonly string[],
  words: MessageWords,
  surroundings: Surroundings,
  done: {code: number}
): Promise<Command> {
  const program = new Command('personvern')
  const say = (key: string): string => words.say(`help.${key}`)
  program
    .description(say('program'))
    .version(packageVersion(), '--version', say('version'))
    .helpOption('-h, --help', say('help'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => surroundings.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => surroundings.stdout.columns ?? 80
    })
    .configureHelp({
      // What a command takes stands in its own help; here it would leave no room for what it is for.
      subcommandTerm: (command) => command.name(),
      styleTitle: (title) => (titles[title] ? say(titles[title]) : title),
      styleOptionText: (text) => (text === '[options]' ? `[${say('value.options')}]` : text),
      styleSubcommandText: (text) => (text === '[command]' ? `[${say('value.command')}]` : text)
    })
  const context: CommandContext = {words, surroundings, say, finish: (code) => (done.code = code)}
  for (const [name, load] of Object.entries(commands)) {
    const command = program
      .command(name)
      .description(say(name))
      .helpOption('-h, --help', say('help'))
      .allowExcessArguments(false)
    // One that is not named is not run, and shows in the help by its name and description alone.
    if (args.includes(name)) (await load())(command, context)
  }
  return program
}

/** Declares a command. */
type Declare = (command: Command, context: CommandContext) => void

/** What declares each command, in the order of the help; loaded when it is asked for, since each brings much with it. */
const commands: Readonly<Record<string, () => Promise<Declare>>> = {
  compare: async () => (await import('./commands/compare-command.ts')).declareCompare,
  audit: async () => (await import('./commands/audit-command.ts')).declareAudit,
  import: async () => (await import('./commands/import-command.ts')).declareImport,
  status: async () => (await import('./commands/status-command.ts')).declareStatus,
  translate: async () => (await import('./commands/translate/translate-command.ts')).declareTranslate,
  approve: async () => (await import('./commands/approve-command.ts')).declareApprove,
  rename: async () => (await import('./commands/rename-command.ts')).declareRename,
  preview: async () => (await import('./commands/preview-command.ts')).declarePreview,
  render: async () => (await import('./commands/render-command.ts')).declareRender,
  export: async () => (await import('./commands/export-command.ts')).declareExport,
  check: async () => (await import('./commands/check-command.ts')).declareCheck,
  explain: async () => (await import('./commands/explain-command.ts')).declareExplain,
  init: async () => (await import('./commands/init-command.ts')).declareInit,
  schema: async () => (await import('./commands/schema-command.ts')).declareSchema
}

/** Titles of commander's help, and the keys of ours. */
const titles: Record<string, string> = {
  'Usage:': 'title.usage',
  'Arguments:': 'title.arguments',
  'Options:': 'title.options',
  'Commands:': 'title.commands'
}

/** Say what went wrong: misuse in the reader's language, and a bug as a bug. */
function explain(error: unknown, words: MessageWords, {stderr}: Surroundings): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done
    stderr.write(`${usage(error, words)}\n`)
    return exitCodes.misuse
  }
  if (isMisuse(error)) {
    const {nearest} = error.parameters
    stderr.write(
      `${[words.say(`misuse.${error.code}`, error.parameters), ...(nearest ? [words.say('finding.nearest', {nearest})] : [])].join(' ')}\n`
    )
    return exitCodes.misuse
  }
  stderr.write(
    `${words.say('bug', {version: packageVersion()})}\n\n${error instanceof Error ? error.stack : String(error)}\n`
  )
  return exitCodes.bug
}

/** What commander found wrong in the arguments; of several names that are as near, the first. */
function usage({code, message}: CommanderError, words: MessageWords): string {
  const help = words.say('usage.help')
  if (code === 'commander.help') return help
  const actual = /'([^']*)'/.exec(message)?.[1] ?? ''
  const nearest = /Did you mean (?:one of )?([^?,]*)/.exec(message)?.[1]
  const reason = words.say(`usage.${code.replace('commander.', '')}`, {actual})
  return [reason, ...(nearest ? [words.say('finding.nearest', {nearest})] : []), help].join(' ')
}

/** The words of messages: in the language asked for, else the configuration's, else the product's own choice. */
function wordsFor(args: readonly string[], cwd: string): MessageWords {
  const root = path.resolve(cwd, optionOf(args, '--root') ?? '.')
  const languages = loadLanguages(root)
  return wordsIn(languages, optionOf(args, '--messages') ?? loadConfiguration(root).configuration.messages)
}

function wordsIn({known, messages, translator}: Languages, asked: string | undefined): MessageWords {
  return createMessageWords(
    translator(asked !== undefined && known.includes(asked) && translator(asked).has('report.error') ? asked : messages)
  )
}

function optionOf(args: readonly string[], name: string): string | undefined {
  const index = args.findLastIndex((argument) => argument === name || argument.startsWith(`${name}=`))
  if (index < 0) return undefined
  const found = args[index]!
  return found === name ? args[index + 1] : found.slice(name.length + 1)
}
