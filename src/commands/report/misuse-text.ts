import type {Misuse} from '../../diagnostics/misuse.ts'
import type {MessageWords} from '../../language/message-words.ts'

/**
 * Say what cannot work.
 *
 * @param misuse what it is
 * @param words what says it
 * @returns one or two sentences
 */
export function misuseText({code, parameters}: Pick<Misuse, 'code' | 'parameters'>, words: MessageWords): string {
  const {nearest} = parameters
  const said = words.say(`misuse.${code}`, parameters)
  return nearest === undefined ? said : `${said} ${words.say('finding.nearest', {nearest})}`
}
