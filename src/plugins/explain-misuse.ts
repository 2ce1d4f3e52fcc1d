import {misuseText} from '../commands/misuse-text.ts'
import type {Misuse} from '../diagnostics/misuse.ts'
import type {MessageWords} from '../language/message-words.ts'

/**
 * Say what was asked for that cannot be, to whoever configures a plugin.
 *
 * @param misuse what is wrong; options are called what the configuration of a plugin calls them
 * @param words what says it
 * @returns what is wrong, what was expected, and the nearest right name
 */
export function explainMisuse({code, parameters}: Misuse, words: MessageWords): string {
  const {option} = parameters
  const renamed = typeof option === 'string' ? {...parameters, option: asProperty(option)} : parameters
  return misuseText({code, parameters: renamed}, words)
}

/** What an option of the command line is called in code: `firstHeading` for `--first-heading`. */
function asProperty(option: string): string {
  return option.replace(/^--/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
