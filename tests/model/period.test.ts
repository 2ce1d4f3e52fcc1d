import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {isPeriod, parsePeriod, type PeriodUnit} from '../../src/model/period.ts'

const letters: Record<PeriodUnit, string> = {year: 'Y', month: 'M', week: 'W', day: 'D', hour: 'H', minute: 'M'}
const dateUnits: PeriodUnit[] = ['year', 'month', 'week', 'day']
const timeUnits: PeriodUnit[] = ['hour', 'minute']

/** Periods of some units, as their parts. */
function partsOf(units: PeriodUnit[]): fc.Arbitrary<{unit: PeriodUnit; count: number}[]> {
  return fc
    .tuple(...units.map((unit) => fc.option(fc.record({unit: fc.constant(unit), count: fc.nat({max: 9999})}))))
    .map((parts) => parts.filter((part) => part !== null))
    .filter((parts) => parts.length > 0)
}

describe('a period', () => {
  test.each([
    ['of days and more', 'P', partsOf(dateUnits)],
    ['of hours and minutes', 'PT', partsOf(timeUnits)]
  ])('is taken apart into what it was put together of: %s', (_, start, periods) => {
    fc.assert(
      fc.property(periods, fc.boolean(), (parts, approximate) => {
        const text = parts.map(({unit, count}) => `${count}${letters[unit]}`).join('')
        const period = `${start}${text}${approximate ? '~' : ''}`
        expect(isPeriod(period)).toBe(true)
        expect(parsePeriod(period)).toEqual({parts, approximate})
      })
    )
  })

  test('tells months from minutes', () => {
    expect(parsePeriod('P3M').parts).toEqual([{unit: 'month', count: 3}])
    expect(parsePeriod('PT3M').parts).toEqual([{unit: 'minute', count: 3}])
  })

  test.each([
    '',
    'P',
    'PT',
    '~',
    'P~',
    '3M',
    'P3',
    'P3m',
    'p3M',
    'P3X',
    'P1M1Y',
    'P1D2D',
    'P-1D',
    'P1.5Y',
    'P1Y ',
    'P1DT2H',
    '3 months'
  ])('is not written «%s»', (text) => {
    expect(isPeriod(text)).toBe(false)
  })
})
