import {expect, test} from '@jest/globals'
import {compilePattern} from '../../../../src/check/lexicon/compile-pattern.ts'
import {isHistory} from '../../../../src/check/rules/outdated/is-history.ts'

const lexicon = {abbreviations: [], phrases: {'told-as-history': compilePattern(['tidlegare'])}}

function told(text: string, said: string, phrases?: readonly string[]): boolean {
  const start = text.indexOf(said)
  return isHistory(text, start, start + said.length, lexicon, phrases)
}

test('something is history when its own sentence says so, before it or after', () => {
  expect(told('Vi følgde tidlegare gammal lov.', 'gammal lov')).toBe(true)
  expect(told('Gammal lov galdt tidlegare.', 'Gammal lov')).toBe(true)
  expect(told('Tidlegare var det slik. No gjeld gammal lov.', 'gammal lov')).toBe(false)
  expect(told('Vi følgjer tidlegare lov.', 'tidlegare lov')).toBe(false)
})

test('nothing is history where a language has no words for it', () => {
  expect(told('Vi følgde tidlegare gammal lov.', 'gammal lov', ['told-as-coming'])).toBe(false)
})

test('what stands in no sentence is judged by all of the text', () => {
  expect(isHistory('', 0, 0, lexicon)).toBe(false)
})
