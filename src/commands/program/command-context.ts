import {Option} from 'commander'
import type {MessageWords} from '../../language/message-words.ts'
import type {Surroundings} from './surroundings.ts'

/** What a command is declared with. */
export interface CommandContext {
  words: MessageWords
  surroundings: Surroundings
  /** Say a word of the help, by its key below `help.`. */
  say(key: string): string
  /** Called with the exit code of the command that ran. */
  finish(code: number): void
}

/**
 * The option of every command that looks into a project.
 *
 * @param context what says it
 * @returns `--root`
 */
export function rootOption({say}: CommandContext): Option {
  return new Option(`--root <${say('value.folder')}>`, say('render.root'))
}

/**
 * The option of every command.
 *
 * @param context what says it
 * @returns `--messages`
 */
export function messagesOption({say}: CommandContext): Option {
  return new Option(`--messages <${say('value.language')}>`, say('render.messages'))
}

/**
 * Read a list that is written with commas.
 *
 * @param text the list
 * @returns what is in it
 */
export function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}
