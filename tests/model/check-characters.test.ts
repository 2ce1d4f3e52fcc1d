import {describe, expect, test} from '@jest/globals'
import {hasDirectionControl} from '../../src/model/check-characters.ts'
import {findingsIn} from '../support/findings-in.ts'

describe('a character that changes the direction of text', () => {
  test.each([
    ['U+061C', '\u061c'],
    ['U+200F', '\u200f'],
    ['U+202E', '\u202e'],
    ['U+2066', '\u2066'],
    ['U+2069', '\u2069']
  ])('%s is warned of where the value stands, by its number', (actual, character) => {
    expect(findingsIn(`people:\n  a: {name: "fdp${character}exe"}\n`)).toMatchObject([
      {at: '2:13', rule: 'direction-control', parameters: {actual}}
    ])
  })

  test('is warned of wherever there is text, once a value', () => {
    const text = 'cookies: {a: {items: {b: {name: "\u202ex\u202c", example: "\u202dy"}}}}\n'
    expect(findingsIn(text).map(({parameters}) => parameters)).toEqual([{actual: 'U+202E'}, {actual: 'U+202D'}])
  })

  test.each(['', 'abc', 'æøå 😀', 'שלום', 'مرحبا', 'a\u200bb', 'a\u00adb', 'a\u200db'])(
    'is not in %j, whatever direction it is written in',
    (text) => {
      expect(hasDirectionControl(text)).toBe(false)
    }
  )

  test('is found in the middle of a text', () => {
    expect(hasDirectionControl('a\u202eb')).toBe(true)
  })
})
