import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readMarked, writeMarked} from '../../../src/translate/exchange/marked-text.ts'
import {exchangeFiles, factPart} from './exchange-arbitrary.ts'

describe('a text with marks', () => {
  test('is read back the same, whatever it and the values of its parts are', () => {
    fc.assert(
      fc.property(exchangeFiles(), ({units}) => {
        for (const {source, parts} of units) expect(readMarked(writeMarked(source, parts))).toEqual(source)
      }),
      {numRuns: 1000, seed: 5}
    )
  })

  test('shows values, and marks of its own otherwise', () => {
    expect(writeMarked(['Til ', 1, ' ⟦2⟧', 2, 3], [factPart('a', 'DFØ ⟦x⟧'), factPart('b', ' ')])).toBe(
      'Til ⟦1 DFØ x⟧ ⟦(⟧2⟦)⟧⟦2⟧⟦3⟧'
    )
  })

  test.each([
    ['⟦1⟧', [1]],
    ['⟦ 1 ⟧', [1]],
    ['⟦1 noko anna⟧', [1]],
    ['a⟦12\u00a0DFØ⟧b', ['a', 12, 'b']],
    ['⟦DFØ⟧', ['⟦DFØ⟧']],
    ['⟦1', ['⟦1']],
    ['1⟧', ['1⟧']],
    ['⟦1 ⟦2⟧', ['⟦1 ', 2]],
    ['⟦1x⟧', ['⟦1x⟧']],
    ['⟦1234567⟧', ['⟦1234567⟧']],
    ['⟦(⟧1⟦)⟧', ['⟦1⟧']],
    ['', []]
  ])('%s, as a translator may write it', (text, expected) => {
    expect(readMarked(text)).toEqual(expected)
  })
})
