import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {progressBar, type ProgressCounts} from '../../../src/commands/translate/progress-bar.ts'
import {messageWordsOf} from '../../support/message-words-of.ts'

const words = messageWordsOf('nn')

describe('how far a language has come', () => {
  test.each<[string, ProgressCounts, string]>([
    ['something of each', [8, 2, 1, 1], '########==-.  83\u00a0%'],
    ['everything is read', [5, 0, 0, 0], '############ 100\u00a0%'],
    ['nothing is there', [0, 0, 0, 5], '............   0\u00a0%'],
    ['there is nothing to do', [0, 0, 0, 0], '############ 100\u00a0%'],
    ['almost everything is there', [998, 1, 0, 1], '##########=.  99\u00a0%']
  ])('is a line when %s', (_, counts, expected) => {
    expect(progressBar(counts, 12, false, words)).toBe(expected)
  })

  test('has shades on a terminal with colours', () => {
    expect(progressBar([8, 2, 1, 1], 12, true, words)).toBe('████████▓▓▒░  83\u00a0%')
  })

  test('says the share as the language does', () => {
    expect(progressBar([1, 0, 0, 1], 4, false, messageWordsOf('en'))).toBe('##..   50%')
  })

  test('is as wide as asked for, and shows whatever there is any of', () => {
    const count = fc.nat({max: 5000})
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), fc.integer({min: 4, max: 80}), (counts, width) => {
        const bar = progressBar(counts, width, false, words).slice(0, width)
        expect(bar).toMatch(/^#*=*-*\.*$/)
        expect(bar).toHaveLength(width)
        const seen = ['#', '=', '-', '.'].map((sign) => bar.includes(sign))
        if (counts.some((one) => one > 0)) expect(seen).toEqual(counts.map((one) => one > 0))
      }),
      {seed: 7}
    )
  })
})
