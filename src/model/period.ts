/** What a period looks like: `P`, then years, months, weeks and days in that order, at least one; `~` for approximate. */
export const periodPattern = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?~?$|^PT(?=\d)(?:\d+H)?(?:\d+M)?~?$/

/** A unit of a period. */
export type PeriodUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute'

/** A period as its parts, the largest unit first. */
export interface Period {
  parts: {unit: PeriodUnit; count: number}[]
  approximate: boolean
}

const dateUnits: Record<string, PeriodUnit> = {Y: 'year', M: 'month', W: 'week', D: 'day'}
const timeUnits: Record<string, PeriodUnit> = {H: 'hour', M: 'minute'}

/**
 * Read a period.
 *
 * @param text a period after ISO 8601, such as `P3M` or `P1Y~`
 * @returns its parts
 */
export function parsePeriod(text: string): Period {
  const units = text.startsWith('PT') ? timeUnits : dateUnits
  const parts = [...text.matchAll(/(\d+)([A-Z])/g)].map(([, count, unit]) => ({
    unit: units[unit!]!,
    count: Number(count)
  }))
  return {parts, approximate: text.endsWith('~')}
}

/** How many of a smaller unit make a larger one, whatever the day. */
const smaller: Readonly<Partial<Record<PeriodUnit, {unit: PeriodUnit; times: number}>>> = {
  year: {unit: 'month', times: 12},
  week: {unit: 'day', times: 7},
  hour: {unit: 'minute', times: 60}
}

/**
 * Put the parts of a period together, so that it can be said how often something is done: what is done every 18 months is not done every
 * year and every six months.
 *
 * @param parts the parts, the largest unit first
 * @returns one part where two make a number of the smaller unit; else the parts
 */
export function inOneUnit(parts: Period['parts']): Period['parts'] {
  const [large, small, ...others] = parts
  const exchange = large && smaller[large.unit]
  if (!exchange || exchange.unit !== small?.unit || others.length > 0) return parts
  return [{unit: small.unit, count: large.count * exchange.times + small.count}]
}

/**
 * Whether a text is a period.
 *
 * @param text what stands where a period may
 * @returns whether it is written as one
 */
export function isPeriod(text: string): boolean {
  return periodPattern.test(text)
}
