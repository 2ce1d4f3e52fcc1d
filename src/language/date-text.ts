import {parseDate} from '../model/date.ts'
import {node, type Slot} from './slot.ts'
import type {Speaker} from './speaker.ts'

/**
 * Write a date as precisely as it is known.
 *
 * @param text the date, `2022-08-05`, `2022-08` or `2022`
 * @param speaker who speaks
 * @param forms `numeric` for figures alone, `month` or `year` for no more than that; default: the day in words
 * @returns the date, as a time with its machine-readable form
 */
export function dateText(text: string, speaker: Speaker, forms: readonly string[] = []): Slot {
  const {year, month, day, approximate} = parseDate(text)
  const precision =
    forms.includes('year') || !month
      ? 'year'
      : forms.includes('month') || !day
        ? 'month'
        : forms.includes('numeric')
          ? 'numeric'
          : 'day'
  const monthName = month ? speaker.say(`date.months.${month}`) : ''
  const facts = {
    day: String(day),
    month: precision === 'numeric' ? String(month) : monthName,
    monthName,
    year: String(year)
  }
  const written = speaker.say(`date.${precision}`, facts)
  const said = approximate ? speaker.say('date.approximate', {date: written}) : written
  return node('time', [said], {datetime: text.replace('~', '')})
}
