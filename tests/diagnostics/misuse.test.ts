import vm from 'node:vm'
import {describe, expect, test} from '@jest/globals'
import {isMisuse, Misuse} from '../../src/diagnostics/misuse.ts'

describe('misuse', () => {
  test('carries what its words need, and the error behind it', () => {
    const cause = new Error('EACCES')
    const misuse = new Misuse('unwritable', {file: 'dist', reason: 'EACCES'}, {cause})
    expect(misuse).toMatchObject({code: 'unwritable', parameters: {file: 'dist', reason: 'EACCES'}, cause})
    expect(isMisuse(misuse)).toBe(true)
  })

  test('is known when another realm threw it', () => {
    const thrown: unknown = vm.runInNewContext('const error = new Error("exists"); error.name = "Misuse"; error')
    expect(thrown).not.toBeInstanceOf(Error)
    expect(isMisuse(thrown)).toBe(true)
  })

  test.each([[new Error('Misuse')], ['Misuse'], [null], [undefined], [{}], [{name: 'TypeError'}]])(
    'is not any other thing that can be thrown: %p',
    (thrown) => {
      expect(isMisuse(thrown)).toBe(false)
    }
  )
})
