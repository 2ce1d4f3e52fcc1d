import {RootCommand, ShellCompDirective} from '@bomb.sh/tab'
import type {Command, Option} from 'commander'
import {commandPath} from '../program/command-path.ts'
import type {ProgramContext} from '../program/program-context.ts'
import {printedBy} from './printed-by.ts'
import {kindOfArgument, kindOfOption, type ValueKind} from './value-kind.ts'
import {valuesOf} from './values-of.ts'

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
  const root = new RootCommand()
  const asked: ValueKind[] = []
  teach(program, root, context.say, (kind) => asked.push(kind))
  const last = words.at(-1) ?? ''
  // The library takes every word with `=` for an option with its value; the list that it is given it changes.
  const begun = last.startsWith('-') ? last : last.split('=', 1)[0]!
  const lines = printedBy(() => root.parse([...words.slice(0, -1), begun]))
    .split('\n')
    .filter((line) => /^[^:]/.test(line) && line.startsWith(last))
    // zsh shows a description also where it is empty.
    .map((line) => line.replace(/\t$/, ''))
  const [kind] = asked
  const found = kind === undefined ? [] : await matching(kind, last, context)
  const directive = directives[kind?.name ?? ''] ?? ShellCompDirective.ShellCompDirectiveNoFileComp
  return [...lines, ...found, `:${directive}\n`].join('\n')
}

/** Tell the library what can be written; it tells which values are asked for, and what they are is found out when it is known that they are. */
function teach(command: Command, root: RootCommand, say: ProgramContext['say'], ask: (kind: ValueKind) => void): void {
  const path = commandPath(command)
  const known = path === '' ? root : root.command(path, command.description())
  for (const option of optionsOf(command)) {
    const {description, required, optional} = option
    const name = option.long!.slice(2)
    const letter = option.short?.slice(1)
    if (required || optional) known.option(name, description, () => ask(kindOfOption(option, say)), letter)
    else known.option(name, description, letter)
  }
  for (const argument of command.registeredArguments)
    known.argument(argument.name(), () => ask(kindOfArgument(argument, say)), argument.variadic)
  for (const one of command.createHelp().visibleCommands(command)) teach(one, root, say, ask)
}

/** All options: those that the help has no room for (`--no-cache`) as well, and those that it has of its own. */
function optionsOf(command: Command): Iterable<Option> {
  return new Set([...command.options, ...command.createHelp().visibleOptions(command)])
}

/** The values that what is written begins; in a list, what stands after the last comma. */
async function matching(kind: ValueKind, last: string, context: ProgramContext): Promise<string[]> {
  const written = last.startsWith('--') ? last.slice(last.indexOf('=') + 1) : last
  const before = kind.list ? written.slice(0, written.lastIndexOf(',') + 1) : ''
  const given = before.split(',')
  const values = await valuesOf(kind, context.settings)
  return values
    .filter((value) => !given.includes(value))
    .map((value) => before + value)
    .filter((value) => value.startsWith(written))
}
