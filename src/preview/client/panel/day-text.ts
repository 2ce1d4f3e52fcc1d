import {reader} from '../state/settings.ts'

/**
 * Write a day in the language of the application.
 *
 * @param day the day, `2026-11-22`
 * @returns its text; what was given where it is no day
 */
export function dayText(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day
  const languages = [reader.value, 'no'].filter(Boolean)
  return new Intl.DateTimeFormat(languages, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(`${day}T00:00:00Z`))
}
