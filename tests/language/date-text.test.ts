import {describe, expect, test} from '@jest/globals'
import {dateText} from '../../src/language/date-text.ts'
import {speakerFor, written} from '../support/speaker-for.ts'

describe('a date in words', () => {
  test.each([
    ['nb', '5.\u00a0august 2022'],
    ['nn', '5.\u00a0august 2022'],
    ['en', '5\u00a0August 2022']
  ] as const)('keeps day and month together in %s', (language, expected) => {
    expect(written(language, (speaker) => dateText('2022-08-05', speaker))).toBe(expected)
  })

  test.each([
    ['nb', 'desember 2021'],
    ['nn', 'desember 2021'],
    ['en', 'December 2021']
  ] as const)('says no more than is known in %s', (language, month) => {
    expect(written(language, (speaker) => dateText('2021-12', speaker))).toBe(month)
    expect(written(language, (speaker) => dateText('2021', speaker))).toBe('2021')
  })

  test.each([
    ['month', 'juli 2022'],
    ['year', '2022']
  ])('says no more than is asked for by %s', (form, expected) => {
    expect(written('nn', (speaker) => dateText('2022-07-21', speaker, [form]))).toBe(expected)
  })

  test('does not make up a day where only the year is known', () => {
    expect(written('nn', (speaker) => dateText('2022', speaker, ['month']))).toBe('2022')
    expect(written('nn', (speaker) => dateText('2022', speaker, ['numeric']))).toBe('2022')
    expect(written('nn', (speaker) => dateText('2022-07', speaker, ['numeric']))).toBe('juli 2022')
  })

  test.each([
    ['nb', 'rundt mai 2019', 'rundt 2019'],
    ['nn', 'rundt mai 2019', 'rundt 2019'],
    ['en', 'around May 2019', 'around 2019']
  ] as const)('says that it is not exact in %s', (language, month, year) => {
    expect(written(language, (speaker) => dateText('2019-05~', speaker))).toBe(month)
    expect(written(language, (speaker) => dateText('2019~', speaker))).toBe(year)
  })
})

test.each([
  ['nb', '21.7.2022'],
  ['nn', '21.7.2022'],
  ['en', '21\u00a0July 2022']
] as const)('writes a short date that cannot be misread in %s', (language, expected) => {
  expect(written(language, (speaker) => dateText('2022-07-21', speaker, ['numeric']))).toBe(expected)
})

test('carries the date as machines read it, without the mark of the approximate', () => {
  const time = speakerFor('nb', {}, ({speaker}) => dateText('2019-05~', speaker))
  expect(time).toMatchObject({kind: 'node', name: 'time', attributes: {datetime: '2019-05'}})
})
