import {expect, test} from '@jest/globals'
import {phoneText} from '../../src/language/phone-text.ts'
import {written} from '../support/speaker-for.ts'

test.each([
  ['nb', '400\u00a007\u00a0997', '+46\u00a08\u00a0123\u00a045'],
  ['nn', '400\u00a007\u00a0997', '+46\u00a08\u00a0123\u00a045'],
  ['en', '+47\u00a0400\u00a007\u00a0997', '+46\u00a08\u00a0123\u00a045']
] as const)('writes a telephone number with the country where readers of %s need it', (language, home, abroad) => {
  expect(written(language, (speaker) => phoneText('+47 400 07 997', speaker))).toBe(home)
  expect(written(language, (speaker) => phoneText('+46 8 123 45', speaker))).toBe(abroad)
})

test('leaves a number that is written in one as it is', () => {
  expect(written('nb', (speaker) => phoneText('+4740007997', speaker))).toBe('+4740007997')
})
