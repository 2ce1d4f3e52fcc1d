import {describe, expect, test} from '@jest/globals'
import {periodText} from '../../src/language/period-text.ts'
import {written, speakerFor} from '../support/speaker-for.ts'
import type {StandardLanguage} from '../support/standard-bundle.ts'

function period(language: StandardLanguage, text: string, ...forms: string[]): string {
  return written(language, (speaker) => periodText(text, speaker, forms))
}

describe('a period in figures', () => {
  test.each([
    ['nb', '1\u00a0dag', '90\u00a0dager', '1\u00a0år', '3\u00a0måneder'],
    ['nn', '1\u00a0dag', '90\u00a0dagar', '1\u00a0år', '3\u00a0månader'],
    ['en', '1\u00a0day', '90\u00a0days', '1\u00a0year', '3\u00a0months']
  ] as const)('is singular or plural in %s', (language, day, days, year, months) => {
    expect(period(language, 'P1D')).toBe(day)
    expect(period(language, 'P90D')).toBe(days)
    expect(period(language, 'P1Y')).toBe(year)
    expect(period(language, 'P3M')).toBe(months)
  })

  test('knows hours and minutes from months', () => {
    expect(period('nn', 'PT1H')).toBe('1\u00a0time')
    expect(period('nn', 'PT30M')).toBe('30\u00a0minutt')
    expect(period('nn', 'P2W')).toBe('2\u00a0veker')
  })

  test('groups the figures of large numbers', () => {
    expect(period('nb', 'P10000D')).toBe('10\u00a0000\u00a0dager')
  })
})

describe('a period in letters', () => {
  test.each([
    ['nb', 'én måned', 'ett år', 'tre måneder'],
    ['nn', 'éin månad', 'eitt år', 'tre månader'],
    ['en', 'one month', 'one year', 'three months']
  ] as const)('agrees with the gender of the unit in %s', (language, month, year, months) => {
    expect(period(language, 'P1M', 'letters')).toBe(month)
    expect(period(language, 'P1Y', 'letters')).toBe(year)
    expect(period(language, 'P3M', 'letters')).toBe(months)
  })

  test('is in figures where the language has no letters for the number', () => {
    expect(period('nn', 'P13M', 'letters')).toBe('13 månader')
  })
})

test.each([
  ['nb', 'hvert år', 'hver tredje måned'],
  ['nn', 'kvart år', 'kvar tredje månad'],
  ['en', 'every year', 'every three months']
] as const)('says how often in %s', (language, year, months) => {
  expect(period(language, 'P1Y', 'every')).toBe(year)
  expect(period(language, 'P3M', 'every')).toBe(months)
})

test.each([
  ['nb', 'omtrent 1\u00a0år'],
  ['nn', 'om lag 1\u00a0år'],
  ['en', 'about 1\u00a0year']
] as const)('says that a period is not exact in %s', (language, expected) => {
  expect(period(language, 'P1Y~')).toBe(expected)
})

test.each([
  ['nb', '1\u00a0år og 6\u00a0måneder', 'ett år og seks måneder'],
  ['nn', '1\u00a0år og 6\u00a0månader', 'eitt år og seks månader'],
  ['en', '1\u00a0year and 6\u00a0months', 'one year and six months']
] as const)('joins two parts in %s', (language, figures, letters) => {
  expect(period(language, 'P1Y6M')).toBe(figures)
  expect(period(language, 'P1Y6M', 'letters')).toBe(letters)
})

test('says parts and that it is not exact in one', () => {
  expect(period('nn', 'PT1H30M~')).toBe('om lag 1\u00a0time og 30\u00a0minutt')
})

test('reports what a language does not say of a period, once', () => {
  const findings = speakerFor('nb', {words: {period: {day_other: '{{cuont}} dager'}}}, ({speaker, findings}) => {
    periodText('P2D', speaker)
    periodText('P3D', speaker)
    return findings
  })
  expect(findings).toMatchObject([
    {rule: 'unknown-placeholder', path: ['period', 'day_other'], parameters: {actual: '{{cuont}}'}}
  ])
})

test.each([
  ['P1Y6M', 'every 18 months', 'kvar 18. månad'],
  ['P1W3D', 'every ten days', 'kvar tiande dag'],
  ['PT1H30M', 'every 90 minutes', 'kvart 90. minutt']
])('how often is told in one unit, since %s is not each part by itself', (text, english, nynorsk) => {
  expect(period('en', text, 'every')).toBe(english)
  expect(period('nn', text, 'every')).toBe(nynorsk)
})

test('how long is told in the units that were given', () => {
  expect(period('en', 'P1Y6M')).toBe('1\u00a0year and 6\u00a0months')
})
