import type {Slot} from './slot.ts'
import type {Speaker} from './speaker.ts'

/**
 * Write a number as an ordinal, in letters where the language has them: "fjerde".
 *
 * @param value the number
 * @param speaker who speaks
 * @returns the ordinal
 */
export function ordinalText(value: number, speaker: Speaker): Slot {
  const key = `number.ordinals.${value}`
  return speaker.translator.has(key)
    ? speaker.say(key)
    : speaker.say('number.ordinals.other', {number: numberText(value, speaker)})
}

/**
 * Write a whole number.
 *
 * @param value the number
 * @param speaker who speaks
 * @param letters whether in letters, where the language has them; default: in figures, in groups of three from 10 000
 * @returns the number
 */
export function numberText(value: number, speaker: Speaker, letters = false): Slot {
  if (letters && speaker.translator.has(`number.letters.${value}`)) return speaker.say(`number.letters.${value}`)
  const digits = String(value)
  const mark = speaker.translator.entry('number.thousands')?.text ?? ''
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, mark)
}
