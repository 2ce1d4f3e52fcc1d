import type {Command} from 'commander'
import {commandNames} from '../../src/commands/program/command-names.ts'
import {createProgram} from '../../src/create-program.ts'
import type {Configuration} from '../../src/model/configuration.ts'
import {messageWordsOf} from './message-words-of.ts'
import type {StandardLanguage} from './standard-bundle.ts'

/**
 * Make the program with the options of every command.
 *
 * @param configuration what the configuration of its project says; default: nothing
 * @param language the language of its help; default: English
 * @returns the program, which writes nowhere
 */
export async function wholeProgram(
  configuration: Configuration = {},
  language: StandardLanguage = 'en'
): Promise<Command> {
  const words = messageWordsOf(language)
  const nowhere = {write: () => undefined}
  return createProgram(commandNames, {
    words,
    surroundings: {cwd: '/', stdout: nowhere, stderr: nowhere},
    say: (key) => words.say(`help.${key}`),
    finish: () => undefined,
    settings: {configuration, root: '/'},
    begin: () => undefined
  })
}

/**
 * Every command of a program that runs something.
 *
 * @param command the program, or a command of it
 * @returns those that have no commands of their own, and are not for programs alone
 */
export function runningCommands(command: Command): Command[] {
  const {commands} = command
  if (commands.length > 0) return commands.flatMap(runningCommands)
  return command.name() === 'complete' ? [] : [command]
}
