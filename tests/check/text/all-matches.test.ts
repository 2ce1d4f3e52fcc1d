import {expect, test} from '@jest/globals'
import {allMatches} from '../../../src/check/text/all-matches.ts'

test.each([
  ['letters', /[a-z]+/gu, 'one two'],
  ['what may be nothing', /x*/gu, 'axx😀b'],
  ['nothing before each letter, whatever its length', /(?:)/gu, '😀a'],
  ['nothing at all', /(?!)/gu, 'one']
])('finds %s as matchAll does, and again in the next text', (_, pattern, text) => {
  const briefly = (found: Iterable<RegExpExecArray>): unknown[] => [...found].map((one) => [one.index, ...one])
  const expected = briefly(text.matchAll(pattern))
  expect(briefly(allMatches(pattern, text))).toEqual(expected)
  expect(briefly(allMatches(pattern, text))).toEqual(expected)
})
