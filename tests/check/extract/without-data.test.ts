import {expect, test} from '@jest/globals'
import {createExtractor} from '../../../src/check/extract/create-extractor.ts'
import {readLexicon} from '../../../src/check/lexicon/read-lexicon.ts'
import {createTranslator} from '../../../src/language/create-translator.ts'
import {bundleOf} from '../../support/speaker-for.ts'

/** What is found in a language of which nothing is known but its code. */
const factsOf = (text: string): string[] =>
  createExtractor(
    createTranslator('se', bundleOf({}), new Map()),
    readLexicon('se', {})
  )(text).map(({kind, value}) => `${kind}:${value}`)

test('in a language without data, what every language writes alike is found', () => {
  expect(factsOf('https://eksempel.no/a, post@eksempel.no, 2022-08-05, 08:30, _pk_id')).toEqual([
    'address:eksempel.no/a',
    'email:post@eksempel.no',
    'date:2022-08-05',
    'time:T08:30',
    'cookie:_pk_id'
  ])
})

test('in a language without data, numbers are found and words are not', () => {
  expect(factsOf('NOK 1 500, tre måneder, kl. 9, § 5, 12 %, 13 år, +47 22 39 69 00')).not.toContain('period:P3M')
  expect(factsOf('12 mánu')).toEqual(['number:12'])
})
