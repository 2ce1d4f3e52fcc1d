/** What a date looks like: a year, with a month, with a day; `~` for approximate. */
export const datePattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?~?$/

/** A date as precise as it is known. */
export interface PartialDate {
  year: number
  /** 1 to 12. */
  month?: number
  /** 1 to 31. */
  day?: number
  approximate: boolean
}

/**
 * Read a date.
 *
 * @param text a date, such as `2022-08-05`, `2022-08` or `2022~`
 * @returns its parts
 */
export function parseDate(text: string): PartialDate {
  const [year, month, day] = text.replace('~', '').split('-').map(Number)
  return {
    year: year!,
    ...(month !== undefined && {month}),
    ...(day !== undefined && {day}),
    approximate: text.endsWith('~')
  }
}

/**
 * Whether a text is a date of the calendar.
 *
 * @param text what stands where a date should
 * @returns whether that day, month or year exists
 */
export function isDate(text: string): boolean {
  if (!datePattern.test(text)) return false
  const {year, month = 1, day = 1} = parseDate(text)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * Whether a text is a day of the calendar, and not a month, a year, or about then.
 *
 * @param text what stands where a date should
 * @returns whether it is
 */
export function isDay(text: string): boolean {
  if (!isDate(text)) return false
  const {day, approximate} = parseDate(text)
  return day !== undefined && !approximate
}

/**
 * The first day that a date can mean, for comparing.
 *
 * @param text a date
 * @returns the same as year-month-day
 */
export function firstDay(text: string): string {
  const {year, month = 1, day = 1} = parseDate(text)
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
