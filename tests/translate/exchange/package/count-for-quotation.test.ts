import {describe, expect, test} from '@jest/globals'
import type {ExchangeState} from '../../../../src/translate/exchange/exchange.ts'
import {countForQuotation} from '../../../../src/translate/exchange/package/count-for-quotation.ts'

const unit = (words: number, state: ExchangeState, translatable = true) => ({
  source: ['ord '.repeat(words), 1],
  parts: [{kind: 'fact' as const, raw: '{{x}}', name: 'x', shown: 'ACOS'}],
  state,
  translatable
})

describe('the count for a quotation', () => {
  test('is of words in the source, with the values of facts, by how much work they are', () => {
    const units = [
      unit(9, 'untranslated'),
      unit(19, 'draft'),
      unit(29, 'stale'),
      unit(39, 'translated'),
      unit(49, 'final'),
      unit(59, 'final', false),
      unit(69, 'untranslated', false)
    ]
    expect(countForQuotation(units)).toEqual({new: 30, drafted: 20, changed: 30, unchanged: 90, context: 130})
  })

  test('is nothing where nothing is sent', () => {
    expect(countForQuotation([])).toEqual({new: 0, drafted: 0, changed: 0, unchanged: 0, context: 0})
  })
})
