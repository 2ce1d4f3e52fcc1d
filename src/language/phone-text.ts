import type {Slot} from './slot.ts'
import type {Speaker} from './speaker.ts'

/**
 * Write a telephone number, with or without the country as the language has it.
 *
 * @param value the number with its country, `+47 22 22 22 22`
 * @param speaker who speaks
 * @returns the number; one of the country that the language calls home may stand without it. A number without groups stays as it is
 */
export function phoneText(value: string, speaker: Speaker): Slot {
  const [country, ...groups] = value.split(' ') as [string, ...string[]]
  if (groups.length === 0) return value
  const home = speaker.translator.entry('phone.home')?.text
  return speaker.say(country === home ? 'phone.national' : 'phone.international', {
    country,
    number: groups.join('\u00a0')
  })
}
