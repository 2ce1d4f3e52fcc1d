import {expect, test} from '@jest/globals'
import {createLanguageMeans} from '../../../src/check/lexicon/language-means.ts'
import {createTranslator} from '../../../src/language/create-translator.ts'
import {loadLexicons} from '../../../src/workspace/check/load-lexicons.ts'
import {standardBundle, type StandardLanguage} from '../../support/standard-bundle.ts'

test('what finds facts is made once a language, of the words and the lexicon of that language', () => {
  const asked: string[] = []
  const lexicons = loadLexicons()
  const means = createLanguageMeans(
    (language) => {
      asked.push(language)
      return createTranslator(language, standardBundle(language as StandardLanguage), new Map())
    },
    (language) => lexicons(language)
  )
  expect(asked).toEqual([])
  const nynorsk = means.extractor('nn')
  expect(means.extractor('nn')).toBe(nynorsk)
  expect(means.extractor('en')).not.toBe(nynorsk)
  expect(asked).toEqual(['nn', 'en'])
  expect(nynorsk('i tre månader')).toMatchObject([{kind: 'period', value: 'P3M'}])
  expect(means.extractor('en')('for three months')).toMatchObject([{kind: 'period', value: 'P3M'}])
})

test('what is made of a language is made once, and a text is searched for facts once', () => {
  const lexicons = loadLexicons()
  const means = createLanguageMeans(
    (language) => createTranslator(language, standardBundle(language as StandardLanguage), new Map()),
    (language) => lexicons(language)
  )
  const made: string[] = []
  const make = ({language}: {language: string}): undefined => {
    made.push(language)
  }
  for (const language of ['nn', 'en', 'nn']) means.once(language, make)
  expect(made).toEqual(['nn', 'en'])
  const extract = means.extractor('nn')
  expect(extract('i tre månader')).toBe(extract('i tre månader'))
})
