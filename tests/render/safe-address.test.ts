import {describe, expect, test} from '@jest/globals'
import {safeAddress} from '../../src/render/safe-address.ts'

describe('an address', () => {
  test.each([
    'https://a.no/b?c=d#e',
    'http://a.no',
    'mailto:a@b.no',
    'tel:+4722222222',
    '#cookies',
    '/x/y',
    'x/y:z',
    '?a=b:c',
    '#a:b'
  ])('%s may stand in a page', (address) => {
    expect(safeAddress(address)).toBe(address)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'x:y'
  ])('%s may not', (address) => {
    expect(safeAddress(address)).toBeUndefined()
  })

  test('is encoded once, whatever it was before', () => {
    expect(safeAddress('https://a.no/æ b')).toBe('https://a.no/%C3%A6%20b')
    expect(safeAddress('https://a.no/%C3%A6%20b')).toBe('https://a.no/%C3%A6%20b')
    expect(safeAddress('https://a.no/100%')).toBe('https://a.no/100%25')
  })

  test('cannot end early in HTML or Markdown', () => {
    expect(safeAddress('https://a.no/") onclick=x <b> `c` (d) \\ |')).not.toMatch(/["<>`()\\| ]/)
  })

  test('with half a character is still an address', () => {
    expect(safeAddress('https://a.no/%E0%A4%A\ud800')).toBe('https://a.no/%25E0%25A4%25A%EF%BF%BD')
  })
})
