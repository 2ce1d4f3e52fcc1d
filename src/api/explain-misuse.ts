import {misuseText} from '../commands/report/misuse-text.ts'
import type {Misuse} from '../diagnostics/misuse.ts'
import type {MessageWords} from '../language/message-words.ts'

/** Names in code of options of the command line, where they do not follow from theirs. */
export type Renamed = Readonly<Record<string, string>>

/**
 * Say what was asked for that cannot be, to whoever writes code.
 *
 * @param misuse what is wrong; options are called what they are called in code
 * @param words what says it
 * @param renamed names of options in code; default: all follow from those of the command line
 * @returns what is wrong, what was expected, and the nearest right name
 */
export function explainMisuse(
  {code, parameters}: Pick<Misuse, 'code' | 'parameters'>,
  words: MessageWords,
  renamed: Renamed = {}
): string {
  const {option, other, needs} = parameters
  const said = {
    ...parameters,
    ...(typeof option === 'string' && {option: asProperty(option, renamed)}),
    ...(typeof other === 'string' && {other: asProperty(other, renamed)}),
    ...(typeof needs === 'string' && {needs: asSetting(needs, renamed)})
  }
  return misuseText({code, parameters: said}, words)
}

/** What an option of the command line is called in code: `firstHeading` for `--first-heading`. */
function asProperty(option: string, renamed: Renamed): string {
  return renamed[option] ?? option.replace(/^--/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** The same with a value: `fragment: plain` for `--fragment plain`. */
function asSetting(needs: string, renamed: Renamed): string {
  const [option = '', ...value] = needs.split(' ')
  return [asProperty(option, renamed), ...value].join(': ')
}
