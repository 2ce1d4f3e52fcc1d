import type {ExtractedFact} from './extracted-fact.ts'

/** Minutes in each unit of the clock and the calendar; months are counted apart, since they are not of one length. */
const minutes: Readonly<Record<string, number>> = {W: 7 * 24 * 60, D: 24 * 60, TH: 60, TM: 1}

const months: Readonly<Record<string, number>> = {Y: 12, M: 1}

/**
 * A key that values share when they are the same, also where one language has another unit or kind for it: "12 months" is "one year", and
 * what is an age in one language may look like a period in another.
 *
 * @param fact the kind of value and the value
 * @returns the key, its group first: `period:3 0`
 */
export function keyOfValue({kind, value}: Pick<ExtractedFact, 'kind' | 'value'>): string {
  if (kind === 'age') return keyOfValue({kind: 'period', value: `P${value}Y`})
  if (kind === 'period') return `${value.startsWith('R') ? 'recurring' : 'period'}:${lengthOf(value)}`
  if (kind === 'address' || kind === 'domain') return `address:${value}`
  if (kind === 'number' && /^(?:19|20)\d{2}$/.test(value)) return `date:${value}`
  return `${kind}:${kind === 'supplier' ? value.toLowerCase() : value}`
}

function lengthOf(period: string): string {
  const clock = period.includes('T') ? 'T' : ''
  let [inMonths, inMinutes] = [0, 0]
  for (const [, count, unit] of period.matchAll(/(\d+)([A-Z])/g)) {
    const ofMonths = clock ? undefined : months[unit!]
    if (ofMonths === undefined) inMinutes += Number(count) * minutes[clock + unit!]!
    else inMonths += Number(count) * ofMonths
  }
  return `${inMonths} ${inMinutes}`
}
