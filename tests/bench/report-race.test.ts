import {describe, expect, test} from '@jest/globals'
import type {Result} from './race.ts'
import {median, reportCosts, reportRace} from './report-race.ts'

function result(name: string, times: number[], usage?: Result['usage']): Result {
  const contestant = {name, about: '', prepare: () => undefined, command: () => ({args: ['x'] as const, cwd: '.'})}
  return {contestant, times, usage}
}

describe('the table of a race', () => {
  test('has medians, the cost of a page, and what each took compared with the product', () => {
    const results = [result('personvern', [300, 90, 100]), result('Hugo', [250, 250])]
    expect(reportRace(10, results)).toBe(
      [
        '## 10 declarations in 3 languages\n',
        '| contestant | median s | spread s | ms a page | to personvern |',
        '| --- | --: | --: | --: | --: |',
        '| personvern | 0.100 | 0.090–0.300 | 3.33 | 1.00 × |',
        '| Hugo | 0.250 | 0.250–0.250 | 8.33 | 2.50 × |\n'
      ].join('\n')
    )
  })

  test('has what was used where that was measured', () => {
    const used = result('personvern', [30], {peak: 81.3, processor: 45})
    expect(reportRace(1, [used, result('Hugo', [30])])).toMatch(/\| 81 \| 0\.045 \|\n.*\| {2}\| {2}\|\n$/)
  })

  test('compares with nothing when the product does not run', () => {
    expect(reportRace(1, [result('Hugo', [30])])).toMatch(/\| 10\.00 \| {2}\|\n$/)
  })
})

describe('the table of costs', () => {
  test('leaves the start of a program out', () => {
    const races = new Map([
      [1, [result('personvern', [40]), result('Eleventy', [500])]],
      [11, [result('personvern', [70])]]
    ])
    expect(reportCosts(races).split('\n').slice(2, -1)).toEqual([
      '| contestant | 11 |',
      '| --- | --: |',
      '| personvern | 1.00 |',
      '| Eleventy |  |'
    ])
  })

  test('is left out when there is nothing to compare', () => {
    expect(reportCosts(new Map([[1, [result('personvern', [40])]]]))).toBe('')
  })
})

test('the median of an even number of values is the mean of the two in the middle', () => {
  expect(median([4, 1, 2, 9])).toBe(3)
})
