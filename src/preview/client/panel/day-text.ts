import {say} from '../words.ts'

/**
 * Write a day in the language of the application, as its pages do.
 *
 * @param day the day, `2026-11-22`
 * @returns its text; what was given where it is no day
 */
export function dayText(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  if (year === undefined) return day
  return say('date.day', {day: Number(date), month: say(`date.months.${Number(month)}`), year})
}
