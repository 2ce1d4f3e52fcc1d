import {expect, test} from '@jest/globals'
import {numberText, ordinalText} from '../../src/language/number-text.ts'
import {written} from '../support/speaker-for.ts'

test.each([
  ['nb', '10\u00a0000', '1\u00a0234\u00a0567'],
  ['nn', '10\u00a0000', '1\u00a0234\u00a0567'],
  ['en', '10,000', '1,234,567']
] as const)('writes figures in groups from ten thousand in %s', (language, tenThousand, more) => {
  expect(written(language, (speaker) => numberText(0, speaker))).toBe('0')
  expect(written(language, (speaker) => numberText(9999, speaker))).toBe('9999')
  expect(written(language, (speaker) => numberText(10000, speaker))).toBe(tenThousand)
  expect(written(language, (speaker) => numberText(1234567, speaker))).toBe(more)
})

test.each([
  ['nb', 'sju', 'tolv'],
  ['nn', 'sju', 'tolv'],
  ['en', 'seven', 'twelve']
] as const)('writes small numbers in letters in %s', (language, seven, twelve) => {
  expect(written(language, (speaker) => numberText(7, speaker, true))).toBe(seven)
  expect(written(language, (speaker) => numberText(12, speaker, true))).toBe(twelve)
  expect(written(language, (speaker) => numberText(13, speaker, true))).toBe('13')
})

test.each([
  ['nb', 'første', 'sjuende', '13.'],
  ['nn', 'første', 'sjuande', '13.'],
  ['en', 'first', 'seventh', '13th']
] as const)('writes ordinals in letters, and higher ones in figures, in %s', (language, first, seventh, thirteenth) => {
  expect(written(language, (speaker) => ordinalText(1, speaker))).toBe(first)
  expect(written(language, (speaker) => ordinalText(7, speaker))).toBe(seventh)
  expect(written(language, (speaker) => ordinalText(13, speaker))).toBe(thirteenth)
})
