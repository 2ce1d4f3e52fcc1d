import {ShellCompDirective, type RootCommand} from '@bomb.sh/tab'
import tab from '@bomb.sh/tab/commander'
import {Command} from 'commander'
import {commandPath} from '../command-path.ts'
import type {ProgramContext} from '../program-context.ts'
import {shells} from './completion-script.ts'
import {printedBy} from './printed-by.ts'
import {kindOfArgument, kindOfOption, type ValueKind} from './value-kind.ts'
import {valuesOf} from './values-of.ts'

/** Commands that the library has of its own. */
const own: ReadonlySet<string> = new Set(['complete', 'completion'])

const directives: Partial<Record<string, number>> = {
  files: ShellCompDirective.ShellCompDirectiveDefault,
  folders: ShellCompDirective.ShellCompDirectiveFilterDirs
}

/**
 * What can stand where somebody asks for completion.
 *
 * @param program the program, with the options of the commands that are named
 * @param words what is written after its name; the last is what is to be completed, and may be empty
 * @param context the words of the help, and the project
 * @returns a line for each: the word, and where there is something to say of it a tabulator and what it means; and in the last line, after a colon, what the shell may add
 */
export async function complete(program: Command, words: readonly string[], context: ProgramContext): Promise<string> {
  const seen = new Command(program.name()).helpCommand(false)
  for (const command of program.commands) if (!own.has(command.name())) seen.addCommand(command)
  const root = tab(seen, {completionCommandName: 'completion'})
  const asked: ValueKind[] = []
  watch(seen, root, context.say, (kind) => asked.push(kind))
  const completion = root.commands.get('completion')!
  completion.description = context.say('completion')
  completion.arguments.get('shell')!.handler = () => asked.push({name: 'words', words: shells})
  // The library takes words from the list that it is given.
  const lines = printedBy(() => root.parse([...words]))
    .split('\n')
    .filter((line) => /^[^:]/.test(line))
    // zsh shows a description also where it is empty.
    .map((line) => line.replace(/\t$/, ''))
  const [kind] = asked
  const found = kind === undefined ? [] : await matching(kind, words, context)
  const directive = directives[kind?.name ?? ''] ?? ShellCompDirective.ShellCompDirectiveNoFileComp
  return [...lines, ...found, `:${directive}\n`].join('\n')
}

/** Have the library tell which values are asked for; what they are is found out when it is known that they are. */
function watch(command: Command, root: RootCommand, say: ProgramContext['say'], ask: (kind: ValueKind) => void): void {
  for (const one of command.commands) watch(one, root, say, ask)
  const seen = root.commands.get(commandPath(command))
  if (!seen) return
  for (const option of command.options.filter(({required, optional}) => required || optional)) {
    const known = seen.options.get(option.long!.slice(2))
    if (known) Object.assign(known, {handler: () => ask(kindOfOption(option, say)), isBoolean: false})
  }
  for (const argument of command.registeredArguments)
    seen.arguments.get(argument.name())!.handler = () => ask(kindOfArgument(argument, say))
}

/** The values that what is written begins; in a list, what stands after the last comma. */
async function matching(kind: ValueKind, words: readonly string[], context: ProgramContext): Promise<string[]> {
  const last = words.at(-1) ?? ''
  const written = last.startsWith('--') ? last.slice(last.indexOf('=') + 1) : last
  const before = kind.list ? written.slice(0, written.lastIndexOf(',') + 1) : ''
  const given = before.split(',')
  const values = await valuesOf(kind, context.settings)
  return values
    .filter((value) => !given.includes(value))
    .map((value) => before + value)
    .filter((value) => value.startsWith(written))
}
