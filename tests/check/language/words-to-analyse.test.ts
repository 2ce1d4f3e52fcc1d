import {expect, test} from '@jest/globals'
import {wordsToAnalyse} from '../../../src/check/language/words-to-analyse.ts'
import {bundleOf} from '../../support/speaker-for.ts'

test('an analyser is asked for each word of all texts once, in lower case', () => {
  const words = wordsToAnalyse([bundleOf({title: 'Personvern hos oss'}), bundleOf({title: 'Om personvern'})])
  expect([...words]).toEqual(['personvern', 'hos', 'oss', 'om'])
})
