import {describe, expect, test} from '@jest/globals'
import {versionMark} from '../../src/render/version-mark.ts'

describe('the mark of a version', () => {
  test('is its day and the beginning of the fingerprint (SHA-256) of what it says', () => {
    // The fingerprint of "abc" is the example of FIPS 180-4.
    expect(versionMark('abc', '2022-08-05')).toBe('2022-08-05 · ba7816bf')
  })

  test('is the fingerprint alone where no day is known', () => {
    expect(versionMark('abc', undefined)).toBe('ba7816bf')
  })

  test('differs with a single letter', () => {
    expect(versionMark('abd', undefined)).not.toBe(versionMark('abc', undefined))
  })
})
