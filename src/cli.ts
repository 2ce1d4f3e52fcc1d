import {CommanderError} from 'commander'
import {askedWords} from './api/asked-words.ts'
import {commandPath} from './commands/program/command-path.ts'
import {forPeople} from './commands/program/for-people.ts'
import type {Surroundings} from './commands/program/surroundings.ts'
import {misuseText} from './commands/report/misuse-text.ts'
import {createProgram} from './create-program.ts'
import {exitCodes} from './diagnostics/exit-codes.ts'
import {isMisuse} from './diagnostics/misuse.ts'
import type {MessageWords} from './language/message-words.ts'
import {checkMessagesLanguage} from './workspace/languages/check-messages-language.ts'
import {loadLanguages} from './workspace/languages/load-languages.ts'
import {nameSources} from './workspace/product/name-sources.ts'
import {packageRoot} from './workspace/product/package-root.ts'
import {packageVersion} from './workspace/product/package-version.ts'
import {findRoot} from './workspace/project/find-root.ts'
import {loadConfiguration} from './workspace/project/load-configuration.ts'

/**
 * Run the program.
 *
 * @param args arguments, without those of the runtime
 * @param given working directory and streams
 * @returns the exit code
 */
export async function main(args: readonly string[], given: Surroundings): Promise<number> {
  const surroundings = seenByPeople(given)
  const asked = optionOf(args, '--messages')
  let words: MessageWords | undefined
  let code: number = exitCodes.done
  try {
    const root = findRoot(surroundings.cwd, optionOf(args, '--root'))
    const languages = loadLanguages(root)
    if (asked !== undefined) words = askedWords(languages, asked)
    const loaded = loadConfiguration(root)
    const said = (words = askedWords(languages, asked, loaded.configuration.messages))
    const program = await createProgram(args, {
      words: said,
      surroundings,
      say: (key) => said.say(`help.${key}`),
      finish: (one) => (code = one),
      settings: {configuration: loaded.configuration, root},
      async begin(command) {
        checkMessagesLanguage(asked, languages)
        const {source, findings} = loaded
        if (findings.length === 0 || !outsideProjects.has(commandPath(command))) return
        const {refuseConfiguration} = await import('./commands/program/refuse-configuration.ts')
        refuseConfiguration(root, source, findings, said, surroundings)
      }
    })
    await program.parseAsync([...args], {from: 'user'})
  } catch (error) {
    code = explain(error, (words ??= askedWords(loadLanguages(packageRoot), asked)), surroundings)
  }
  const reason = await surroundings.refused?.()
  if (reason === undefined) return code
  surroundings.stderr.write(`${words.say('output.refused', {reason})}\n`)
  return exitCodes.misuse
}

/** The same, with streams that are safe to read; the working directory is asked for when somebody wants it, and not before. */
function seenByPeople(given: Surroundings): Surroundings {
  const streams = {stdout: forPeople(given.stdout), stderr: forPeople(given.stderr)}
  return Object.defineProperties({} as Surroundings, {
    ...Object.getOwnPropertyDescriptors(given),
    ...Object.getOwnPropertyDescriptors(streams)
  })
}

/** Commands that take settings from a configuration and look into no project, which would tell what is wrong with it. */
const outsideProjects: ReadonlySet<string> = new Set(['audit', 'compare'])

/** Say what went wrong: misuse in the reader's language, and a bug as a bug. */
function explain(error: unknown, words: MessageWords, {stderr}: Surroundings): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done
    stderr.write(`${usage(error, words)}\n`)
    return exitCodes.misuse
  }
  if (isMisuse(error)) {
    stderr.write(`${misuseText(error, words)}\n`)
    return exitCodes.misuse
  }
  stderr.write(
    `${words.say('bug', {version: packageVersion()})}\n\n${error instanceof Error ? nameSources(error.stack ?? error.message) : String(error)}\n`
  )
  return exitCodes.bug
}

/** What commander found wrong in the arguments; of several names that are as near, the first. */
function usage({code, message}: CommanderError, words: MessageWords): string {
  const help = words.say('usage.help')
  if (code === 'commander.help') return help
  const [actual = '', other = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted)
  const nearest = /Did you mean (?:one of )?([^?,]*)/.exec(message)?.[1]
  const reason =
    code === 'commander.conflictingOption'
      ? misuseText({code: 'option-conflict', parameters: {option: actual, other}}, words)
      : words.say(`usage.${code.replace('commander.', '')}`, {actual})
  return [reason, ...(nearest ? [words.say('finding.nearest', {nearest})] : []), help].join(' ')
}

function optionOf(args: readonly string[], name: string): string | undefined {
  const index = args.findLastIndex((argument) => argument === name || argument.startsWith(`${name}=`))
  if (index < 0) return undefined
  const found = args[index]!
  return found === name ? args[index + 1] : found.slice(name.length + 1)
}
