import {expect, test} from '@jest/globals'
import {findsForms} from '../../../src/check/lexicon/finds-forms.ts'

const found = (forms: readonly string[], text: string): string[] =>
  [...text.matchAll(findsForms(forms, 's?'))].map(([form]) => form)

test('forms of a term are found as whole words, in any case, with any space between their words', () => {
  expect(found(['data controller', 'cookie'], 'Data  controller, cookies; cookiejar')).toEqual([
    'Data  controller',
    'cookies'
  ])
})

test('short forms have no ending', () => {
  expect(found(['data'], 'data datas')).toEqual(['data'])
})

test('marks in a form mean themselves', () => {
  expect(found(['art. 6 (1)'], 'art. 6 (1) artx 6 (1)')).toEqual(['art. 6 (1)'])
})

test('nothing is found of what has no forms', () => {
  expect(found([], 'a')).toEqual([])
})
