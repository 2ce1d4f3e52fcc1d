import {createSpeaker} from './create-speaker.ts'
import type {Translator} from './create-translator.ts'
import type {Speaker} from './speaker.ts'

/**
 * Make a speaker where nobody is told of what is wrong with the words, and what is missing is passed over as in a draft.
 *
 * @param translator the words
 * @param gapText what stands for a word that is missing; default: its key
 * @returns the speaker; valid while the policy's words are laid over the translator's
 */
export function createQuietSpeaker(translator: Translator, gapText: (key: string) => string = (key) => key): Speaker {
  return createSpeaker({translator, draft: true, file: '', report: () => undefined, gapText})
}
