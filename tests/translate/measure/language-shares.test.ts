import fs from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {languageShares, type StandardGroup} from '../../../src/translate/measure/language-shares.ts'
import type {Segment} from '../../../src/translate/passages/segment.ts'
import {standardLanguages} from '../../support/standard-bundle.ts'

const {standards} = JSON.parse(fs.readFileSync('locales/languages.json', 'utf8')) as {standards: StandardGroup[]}

const words = (count: number): Segment[] => Array.from({length: count}, () => ['ord'])

describe('words per language', () => {
  test('are counted per policy and in all, with shares of the written standards of a language alone', () => {
    const shares = languageShares(
      [
        {policy: 'one', passages: {nn: words(30), en: words(50)}},
        {policy: 'other', passages: {nb: words(90), nn: words(60)}}
      ],
      standards
    )
    expect(shares).toEqual({
      perPolicy: [
        {
          policy: 'one',
          languages: [
            {language: 'en', words: 50, share: undefined},
            {language: 'nb', words: 0, share: 0},
            {language: 'nn', words: 30, share: 1}
          ]
        },
        {
          policy: 'other',
          languages: [
            {language: 'nb', words: 90, share: 0.6},
            {language: 'nn', words: 60, share: 0.4}
          ]
        }
      ],
      all: [
        {language: 'en', words: 50, share: undefined},
        {language: 'nb', words: 90, share: 0.5},
        {language: 'nn', words: 90, share: 0.5}
      ],
      below: []
    })
  })

  test.each([
    [24, ['nn']],
    [25, []],
    [0, ['nn']]
  ])('are too few where they are %i of 100', (count, expected) => {
    const policies = [{policy: 'one', passages: {nb: words(100 - count), nn: words(count), en: words(1000)}}]
    expect(languageShares(policies, standards).below.map(({language}) => language)).toEqual(expected)
  })

  test('are too few where a standard is missing altogether', () => {
    expect(languageShares([{policy: 'one', passages: {nb: words(3)}}], standards).below).toEqual([
      {language: 'nn', least: 25}
    ])
  })

  test.each([
    ['another language alone', {en: words(3)}],
    ['nothing', {nb: []}]
  ])('are not too few where there is %s', (_, passages) => {
    const {all, below} = languageShares([{policy: 'one', passages}], standards)
    expect({below, shares: all.map(({share}) => share)}).toEqual({below: [], shares: [undefined]})
  })

  test('are measured between languages that the product has', () => {
    const named = standards.flatMap(({languages}) => languages)
    expect(named.filter((language) => !(standardLanguages as readonly string[]).includes(language))).toEqual([])
  })
})
