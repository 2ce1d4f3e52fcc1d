import {expect, test} from '@jest/globals'
import {showSentence} from '../../../src/check/language/show-sentence.ts'

const long = Array.from({length: 60}, (_, index) => `ord${index}`).join(' ')

test('a short sentence is shown whole, values as dots', () => {
  const text = 'Før. Her er \uFFFC. Etter.'
  expect(showSentence(text, {start: 5, end: 14})).toBe('Her er ….')
})

test('a long sentence is shown around what it is about', () => {
  const start = long.indexOf('ord30')
  const shown = showSentence(long, {start: 0, end: long.length}, {start, end: start + 5})
  expect(shown).toMatch(/^… ord\d+ .*ord30 .* ord\d+ …$/)
  expect(shown.length).toBeLessThan(150)
})

test('of a long sentence that is all at fault the beginning is shown, and of its end the end', () => {
  expect(showSentence(long, {start: 0, end: long.length})).toMatch(/^ord0 .* ord\d+ …$|^ord0 .*ord59$/)
  const end = {start: long.length - 5, end: long.length}
  expect(showSentence(long, {start: 0, end: long.length}, end)).toMatch(/^… .*ord59$/)
  const one = 'å'.repeat(400)
  expect(showSentence(one, {start: 0, end: 400}, {start: 200, end: 203})).toContain('ååå')
})
