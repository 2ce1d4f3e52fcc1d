import {inOneUnit, parsePeriod} from '../model/period.ts'
import {numberText, ordinalText} from './number-text.ts'
import type {Slot} from './slot.ts'
import type {Speaker} from './speaker.ts'

/**
 * Write a period: "3 månader", "tre månader", "kvart år".
 *
 * @param text the period, after ISO 8601, such as `P3M`
 * @param speaker who speaks
 * @param forms `letters` for numbers in letters, `every` for how often; default: in figures
 * @returns the period
 */
export function periodText(text: string, speaker: Speaker, forms: readonly string[] = []): Slot {
  const {parts, approximate} = parsePeriod(text)
  const family = forms.includes('every') ? 'period.every' : forms.includes('letters') ? 'period.letters' : 'period'
  const written = (forms.includes('every') ? inOneUnit(parts) : parts)
    .map(({unit, count}) =>
      speaker.say(
        `${family}.${unit}`,
        {
          count: numberText(count, speaker),
          number: numberText(count, speaker, true),
          ordinal: ordinalText(count, speaker)
        },
        count
      )
    )
    .reduce((first, last) => speaker.say('period.part', {first, last}))
  return approximate ? speaker.say('period.approximate', {period: written}) : written
}
