import {describe, expect, test} from '@jest/globals'
import {endsInVersionMark, versionMark} from '../../src/render/version-mark.ts'

describe('the mark of a version', () => {
  test('is its day and the beginning of the fingerprint (SHA-256) of what it says', () => {
    // The fingerprint of "abc" is the example of FIPS 180-4.
    expect(versionMark('abc', '2022-08-05')).toBe('2022-08-05 · ba7816bf')
  })

  test('is the fingerprint alone where no day is known', () => {
    expect(versionMark('abc', undefined)).toBe('ba7816bf')
  })

  test.each(['2022-08-05', '2022-08', '2022', '2022~'])('is known at the end of a line, with %s', (updated) => {
    const mark = versionMark('abc', updated)
    expect([`Versjon ${mark}.`, mark, `Versjon ${mark}, og meir.`, `Versjon ${mark}0`].map(endsInVersionMark)).toEqual([
      true,
      true,
      false,
      false
    ])
  })

  test('is not known by a fingerprint alone, which any word could be', () => {
    expect(endsInVersionMark(`Versjon ${versionMark('abc', undefined)}.`)).toBe(false)
  })

  test('differs with a single letter', () => {
    expect(versionMark('abd', undefined)).not.toBe(versionMark('abc', undefined))
  })
})
