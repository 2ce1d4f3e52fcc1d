import {describe, expect, test} from '@jest/globals'
import {renumber, reserved, singleToken, token, tokenEnd, tokens, tokenStart} from '../../src/language/tokens.ts'

describe('a token', () => {
  test('is found by its number', () => {
    const text = `a ${token(0)} b ${token(12)}`
    expect([...text.matchAll(tokens)].map(([, index]) => index)).toEqual(['0', '12'])
  })

  test('is found where it was percent-encoded', () => {
    const address = encodeURI(`https://a.no/${token(3)}`)
    expect([...address.matchAll(tokens)].map(([, index]) => index)).toEqual(['3'])
  })

  test('can be the whole of a text', () => {
    expect(singleToken.test(token(0))).toBe(true)
    expect(singleToken.test(`${token(0)} `)).toBe(false)
    expect(singleToken.test(token(0) + token(1))).toBe(false)
  })

  test('gets another number, and nothing else does', () => {
    expect(renumber(`1 ${token(1)} ${token(2)}`, (index) => index + 10)).toBe(`1 ${token(11)} ${token(12)}`)
  })
})

test('no text can hold what a token is made of', () => {
  for (const text of [token(5), encodeURI(token(5)), tokenStart, tokenEnd]) {
    expect(text.replace(reserved, '?').search(tokens)).toBe(-1)
    expect(text.search(reserved)).toBe(0)
  }
})
