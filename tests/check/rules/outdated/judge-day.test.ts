import {describe, expect, test} from '@jest/globals'
import {judgeDay} from '../../../../src/check/rules/outdated/judge-day.ts'

const since = '2018-07-20'

function judged(asOf?: string, today?: string, row: Parameters<typeof judgeDay>[0] = {since}): unknown {
  return judgeDay(row, {asOf, today})
}

describe('something outdated is judged', () => {
  test('by the day of the declaration, and is as wrong as it gets when it was outdated then', () => {
    for (const day of [since, '2022-08-05'])
      expect(judged(day, '2026-11-21')).toEqual({milder: false, word: 'outdated.own-day'})
  })

  test('more mildly when it was right then, and is not on the day of the check', () => {
    expect(judged('2017-01-01', '2026-11-21')).toEqual({milder: true, word: 'outdated.changed'})
  })

  test('not at all when it is right on both days, or nobody says the day of the check', () => {
    expect(judged('2017-01-01', '2018-07-19')).toBeUndefined()
    expect(judged('2017-01-01')).toBeUndefined()
  })

  test('by the day of the check when nobody says that of the declaration, and else by all that is known', () => {
    const undated = {milder: false, word: 'outdated.undated'}
    expect(judged(undefined, '2026-11-21')).toEqual(undated)
    expect(judged(undefined, '2017-01-01')).toBeUndefined()
    expect(judged()).toEqual(undated)
  })

  test('as never right where no day is said, and as right from a day when one is', () => {
    expect(judged('1999-01-01', undefined, {})).toEqual({milder: false, word: 'outdated.own-day'})
    expect(judged('2026-01-01', undefined, {until: '2026-06-01'})).toEqual({milder: false, word: 'outdated.own-day'})
    expect(judged('2026-06-01', undefined, {until: '2026-06-01'})).toBeUndefined()
  })
})
