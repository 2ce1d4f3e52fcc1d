import {describe, expect, test} from '@jest/globals'
import {digest} from '../../src/source/digest.ts'

describe('a short name for what something holds', () => {
  test.each([8, 12, 64])('is the first %d signs of its SHA-256', (length) => {
    // The fingerprint of "abc" is the example of FIPS 180-4.
    const whole = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    expect(digest('abc', length)).toBe(whole.slice(0, length))
    expect(digest(new Uint8Array([97, 98, 99]), length)).toBe(whole.slice(0, length))
  })
})
