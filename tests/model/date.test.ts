import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {firstDay, isDate, isDay, parseDate} from '../../src/model/date.ts'

const days = fc
  .date({min: new Date('0100-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10))

describe('a date', () => {
  test('is a day of the calendar, its month or its year, approximate or not', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('', '~'), (day, approximate) => {
        for (const length of [10, 7, 4]) expect(isDate(day.slice(0, length) + approximate)).toBe(true)
      })
    )
  })

  test.each(['2023-02-29', '1900-02-29', '2022-04-31', '2022-13', '2022-00', '2022-01-00', '2022-12-32'])(
    'is not %s, which is not in the calendar',
    (text) => {
      expect(isDate(text)).toBe(false)
    }
  )

  test.each(['2024-02-29', '2000-02-29', '2022-12-31'])('may be %s', (text) => {
    expect(isDate(text)).toBe(true)
  })

  test.each(['', '22', '2022-1', '2022-08-5', '5.8.2022', '2022-08-05T00:00', '20220805', '~2022', '2022~~', ' 2022'])(
    'is not written «%s»',
    (text) => {
      expect(isDate(text)).toBe(false)
    }
  )

  test('is a day when it says which, and is sure of it', () => {
    const texts = ['2024-02-29', '2024-02', '2024', '2024-02-29~', '2023-02-29', '29.2.2024']
    expect(texts.filter(isDay)).toEqual(['2024-02-29'])
  })

  test('is taken apart as far as it is known', () => {
    expect(parseDate('2022-08-05')).toEqual({year: 2022, month: 8, day: 5, approximate: false})
    expect(parseDate('2022-08~')).toEqual({year: 2022, month: 8, approximate: true})
    expect(parseDate('2022')).toEqual({year: 2022, approximate: false})
  })

  test('is put together again as it was', () => {
    fc.assert(
      fc.property(days, (day) => {
        const {year, month, day: of} = parseDate(day)
        expect(new Date(Date.UTC(year, month! - 1, of)).toISOString().slice(0, 10)).toBe(day)
      })
    )
  })
})

describe('the first day that a date can mean', () => {
  test.each([
    ['2018-07-20', '2018-07-20'],
    ['2018-07', '2018-07-01'],
    ['2018~', '2018-01-01'],
    ['0987-06', '0987-06-01']
  ])('of %s is %s', (text, day) => {
    expect(firstDay(text)).toBe(day)
  })

  test('is not after the date, and is sorted as text as it is in the calendar', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(4, 7, 10), (one, other, length) => {
        expect(firstDay(one.slice(0, length)) <= one).toBe(true)
        expect(firstDay(one) < firstDay(other)).toBe(Date.parse(one) < Date.parse(other))
      })
    )
  })
})
