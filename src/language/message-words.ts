import type {Finding, Parameter} from '../diagnostics/finding.ts'
import type {Translator} from './create-translator.ts'
import {createQuietSpeaker} from './create-quiet-speaker.ts'
import {dateText} from './date-text.ts'
import {listText} from './list-text.ts'
import {plainText} from './plain-text.ts'
import type {Slot} from './slot.ts'

/** Says messages of the program in one language, as plain text. */
export interface MessageWords {
  /** The language. */
  language: string
  /** What is wrong and what to do, and why. */
  finding(finding: {rule: string; parameters: Finding['parameters']}): {reason: string; note: string | undefined}
  /** Why a rule is there; undefined when nothing is said of that. */
  note(rule: string, parameters?: Finding['parameters']): string | undefined
  /**
   * Any other message.
   *
   * @param key its key
   * @param parameters what fills it; default: nothing
   * @param count a number that chooses among plural forms; default: the key has none
   */
  say(key: string, parameters?: Readonly<Record<string, Parameter>>, count?: number): string
}

/** More texts than this nobody reads through: how many there are besides is told instead. */
const mostListed = 100

/**
 * Make the words of messages.
 *
 * @param translator the language of messages
 * @returns what says them
 */
export function createMessageWords(translator: Translator): MessageWords {
  const speaker = createQuietSpeaker(translator)
  const toSlot = (parameter: Parameter): Slot => {
    if (typeof parameter === 'object' && 'word' in parameter) return speaker.say(`finding.word.${parameter.word}`)
    if (typeof parameter === 'object' && 'date' in parameter) return dateText(parameter.date, speaker)
    if (typeof parameter === 'object' && 'key' in parameter) return speaker.say(parameter.key)
    return typeof parameter === 'object' ? toList(parameter) : String(parameter)
  }
  const toList = (texts: readonly string[]): Slot => {
    const count = texts.length - mostListed
    return count < 2
      ? listText(texts, speaker, 'or')
      : speaker.say('finding.names', {
          names: listText(texts.slice(0, mostListed), speaker, 'comma'),
          count: String(count)
        })
  }
  const say: MessageWords['say'] = (key, parameters = {}, count) =>
    plainText(
      speaker.say(
        key,
        Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toSlot(value)])),
        count
      )
    )
  const noteOf: MessageWords['note'] = (rule, parameters = {}) => {
    const key = `finding.${rule}.note`
    return translator.has(key) ? say(key, parameters) : undefined
  }
  return {
    say,
    language: translator.language,
    note: noteOf,
    finding({rule, parameters}) {
      const help = helpFor(parameters)
      const reason = say(`finding.${rule}.reason`, parameters)
      return {
        reason: help === undefined ? reason : `${reason} ${say(help, parameters)}`,
        note: noteOf(rule, parameters)
      }
    }
  }
}

/** What is added to a finding: the key of the first that something is known for. */
function helpFor({nearest, expected, least, most, example}: Finding['parameters']): string | undefined {
  if (nearest !== undefined) return 'finding.nearest'
  if (Array.isArray(expected) && expected.length > 0) return 'finding.expected'
  if (least !== undefined) return most === undefined ? 'finding.least' : 'finding.between'
  return example === undefined ? undefined : 'finding.example'
}
