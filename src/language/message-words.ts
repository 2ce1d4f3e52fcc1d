import type {Finding, Parameter} from '../diagnostics/finding.ts'
import type {Translator} from './create-translator.ts'
import {createSpeaker} from './create-speaker.ts'
import {listText} from './list-text.ts'
import {plainText} from './plain-text.ts'
import type {Slot} from './slot.ts'

/** Says messages of the program in one language, as plain text. */
export interface MessageWords {
  /** What is wrong and what to do, and why. */
  finding(finding: Pick<Finding, 'rule' | 'parameters'>): {reason: string; note: string | undefined}
  /**
   * Any other message.
   *
   * @param key its key
   * @param parameters what fills it; default: nothing
   */
  say(key: string, parameters?: Readonly<Record<string, Parameter>>, count?: number): string
}

/**
 * Make the words of messages.
 *
 * @param translator the language of messages
 * @returns what says them
 */
export function createMessageWords(translator: Translator): MessageWords {
  const speaker = createSpeaker({translator, draft: true, file: '', report: () => undefined, gapText: (key) => key})
  const toSlot = (parameter: Parameter): Slot => {
    if (typeof parameter === 'object' && 'word' in parameter) return speaker.say(`finding.word.${parameter.word}`)
    return typeof parameter === 'object' ? listText(parameter, speaker, 'or') : String(parameter)
  }
  const say: MessageWords['say'] = (key, parameters = {}, count) =>
    plainText(
      speaker.say(
        key,
        Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toSlot(value)])),
        count
      )
    )
  return {
    say,
    finding({rule, parameters}) {
      const {expected, nearest} = parameters
      const parts = [
        say(`finding.${rule}.reason`, parameters),
        ...(nearest === undefined ? [] : [say('finding.nearest', parameters)]),
        ...(Array.isArray(expected) && expected.length > 0 && nearest === undefined
          ? [say('finding.expected', parameters)]
          : [])
      ]
      const note = `finding.${rule}.note`
      return {reason: parts.join(' '), note: translator.has(note) ? say(note, parameters) : undefined}
    }
  }
}
