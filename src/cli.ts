import path from 'node:path'
import {Command, CommanderError, Option} from 'commander'
import {init} from './commands/init.ts'
import {render} from './commands/render.ts'
import {schema} from './commands/schema.ts'
import type {Surroundings} from './commands/surroundings.ts'
import {exitCodes} from './diagnostics/exit-codes.ts'
import {isMisuse} from './diagnostics/misuse.ts'
import {createMessageWords, type MessageWords} from './language/message-words.ts'
import type {Format} from './model/configuration.ts'
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
export function main(args: readonly string[], surroundings: Surroundings): number {
  let words: MessageWords | undefined
  const done = {code: exitCodes.done as number}
  try {
    words = wordsFor(args, surroundings.cwd)
    createProgram(words, surroundings, done).parse([...args], {from: 'user'})
    return done.code
  } catch (error) {
    return explain(error, words ?? wordsIn(loadLanguages(packageRoot), optionOf(args, '--messages')), surroundings)
  }
}

function createProgram(words: MessageWords, surroundings: Surroundings, done: {code: number}): Command {
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
      styleTitle: (title) => (titles[title] ? say(titles[title]) : title),
      styleOptionText: (text) => (text === '[options]' ? `[${say('value.options')}]` : text),
      styleSubcommandText: (text) => (text === '[command]' ? `[${say('value.command')}]` : text)
    })
  const messages = (): Option => new Option(`--messages <${say('value.language')}>`, say('render.messages'))
  const root = (): Option => new Option(`--root <${say('value.folder')}>`, say('render.root'))

  inherit(program.command('render'), say)
    .description(say('render'))
    .argument(`[${say('value.policy')}...]`, say('render.policy'))
    .option(`--out <${say('value.folder')}>`, say('render.out'))
    .option(`--language <${say('list.languages')}>`, say('render.language'), splitList)
    .option('--format <html,md>', say('render.format'), splitList)
    .option('--fragment', say('render.fragment'))
    .option(`--path <${say('value.pattern')}>`, say('render.path'))
    .option('--draft', say('render.draft'))
    .option('--quiet', say('render.quiet'))
    .addOption(root())
    .addOption(messages())
    .action(
      (
        policies: string[],
        {language, format, ...options}: {language?: string[]; format?: Format[]} & Record<string, never>
      ) => {
        done.code = render({...options, policies, languages: language, formats: format}, words, surroundings)
      }
    )
  inherit(program.command('init'), say)
    .description(say('init'))
    .argument('<id>', say('init.id'))
    .addOption(root())
    .addOption(messages())
    .action((id: string, options: {root?: string}) => {
      done.code = init(id, options, words, surroundings)
    })
  inherit(program.command('schema'), say)
    .description(say('schema'))
    .option('--configuration', say('schema.configuration'))
    .addOption(messages())
    .action(({configuration}: {configuration?: boolean}) => {
      done.code = schema(configuration ? 'configuration' : 'policy', surroundings)
    })
  return program
}

/** Titles of commander's help, and the keys of ours. */
const titles: Record<string, string> = {
  'Usage:': 'title.usage',
  'Arguments:': 'title.arguments',
  'Options:': 'title.options',
  'Commands:': 'title.commands'
}

function inherit(command: Command, say: (key: string) => string): Command {
  return command.helpOption('-h, --help', say('help')).allowExcessArguments(false)
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
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
