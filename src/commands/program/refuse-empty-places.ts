import type {Command} from 'commander'
import {Misuse} from '../../diagnostics/misuse.ts'
import {commandPath} from './command-path.ts'

/** Options whose value is a file or folder, by commander's names. */
const options: readonly string[] = ['cache', 'evidence', 'exceptions', 'export', 'out', 'root']

/** Commands whose arguments are files. */
const takeFiles: ReadonlySet<string> = new Set(['audit', 'compare', 'import', 'translate import'])

/**
 * Refuse a file or folder without a name: as a path it would be the working directory, and is most likely a variable that is empty.
 *
 * @param command a command whose arguments were read
 * @throws Misuse when there is one
 */
export function refuseEmptyPlaces(command: Command): void {
  const option = command.options.find((one) => options.includes(one.attributeName()) && isEmpty(command, one))
  const argument = takeFiles.has(commandPath(command)) ? command.args.indexOf('') : -1
  if (option?.long) throw new Misuse('empty-place', {option: option.long})
  if (argument >= 0) throw new Misuse('empty-place', {option: `<${nameOf(command, argument)}>`})
}

function isEmpty(command: Command, option: {attributeName(): string}): boolean {
  return command.getOptionValue(option.attributeName()) === ''
}

/** The last argument may stand for several. */
function nameOf({registeredArguments}: Command, index: number): string {
  return (registeredArguments[index] ?? registeredArguments.at(-1))!.name()
}
