import type {Slot} from '../../language/slot.ts'
import type {Speaker} from '../../language/speaker.ts'

/**
 * Name a language within a sentence.
 *
 * @param language its code
 * @param speaker who speaks
 * @returns its name in the language of the speaker; its code where a project adds one that has no name there
 */
export function languageWord(language: string, speaker: Speaker): Slot {
  const key = `finding.word.language.${language}`
  return speaker.translator.has(key) ? speaker.say(key) : language
}
