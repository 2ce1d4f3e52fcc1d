import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {decodeText} from '../../src/source/decode-text.ts'

describe('the bytes of a file', () => {
  test('are read as UTF-8, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(decodeText(new TextEncoder().encode(`-${text}`))).toBe(`-${text}`)
      })
    )
  })

  test('lose their byte order mark, so that columns are what an editor shows', () => {
    expect(decodeText(Buffer.from('\ufeffpersonvern: 1'))).toBe('personvern: 1')
  })

  test.each([
    ['Latin-1', Buffer.from('språk', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffpersonvern', 'utf16le')],
    ['cut off in the middle of a letter', Buffer.from('på').subarray(0, 2)],
    ['half of a surrogate pair', Buffer.from([0xed, 0xa0, 0x80])],
    ['longer than a letter needs', Buffer.from([0xc0, 0xaf])]
  ])('are refused when they are %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined()
  })

  test('are read after others were refused', () => {
    expect(decodeText(Buffer.from('på').subarray(0, 2))).toBeUndefined()
    expect(decodeText(Buffer.from('på'))).toBe('på')
  })
})
