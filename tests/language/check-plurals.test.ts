import {expect, test} from '@jest/globals'
import {checkPlurals} from '../../src/language/check-plurals.ts'
import {createTranslator} from '../../src/language/create-translator.ts'
import {bundleOf, wordsFile} from '../support/speaker-for.ts'

const nynorsk = createTranslator('nn', new Map(), new Map())

test('half a family is not enough', () => {
  expect(checkPlurals(bundleOf({period: {day_other: '{{count}} døgn', title: 'x'}}), nynorsk)).toEqual([
    {
      rule: 'incomplete-plural',
      file: wordsFile,
      path: ['period', 'day_other'],
      at: 'key',
      parameters: {actual: 'period.day_other', missing: 'period.day_one'}
    }
  ])
})

test('a whole family is right', () => {
  expect(checkPlurals(bundleOf({period: {day_one: 'døgn', day_other: 'døgn'}}), nynorsk)).toEqual([])
})

test('a language that has more forms must have them all', () => {
  const sami = createTranslator('se', new Map(), new Map())
  const missing = checkPlurals(bundleOf({day_one: 'beaivi'}), sami).map(({parameters}) => parameters['missing'])
  expect(missing).toEqual(['day_two', 'day_other'])
})

test('no family is needed where a text has none', () => {
  expect(checkPlurals(bundleOf({one: 'ein', 'sections.phone.text': 'x', a_many: 'y'}), nynorsk)).toEqual([])
})
