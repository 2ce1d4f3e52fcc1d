import {expect, test} from '@jest/globals'
import {indexOfToken, tokenOf, tokens} from '../../../../src/translate/draft/apertium/token.ts'

test('every token is another, and says its number', () => {
  const some = Array.from({length: 600}, (_, index) => tokenOf(index))
  expect(new Set(some).size).toBe(600)
  expect(some.map((token) => indexOfToken([...token.matchAll(tokens)][0]![1]!))).toEqual(some.map((_, index) => index))
})

test('a token begins like a name and has consonants alone', () => {
  expect(tokenOf(0)).toBe('Qzbbw')
  expect(tokenOf(300)).toMatch(/^Qz[bcdfghjklmnprstv]{3}w$/)
})

test('tokens are found beside each other, within words and in capital letters', () => {
  expect([...'QzbcwQzbdw, meldeQzbfw og QZBGW'.matchAll(tokens)].map(([, letters]) => indexOfToken(letters!))).toEqual([
    1, 2, 3, 4
  ])
})
