import {expect, test} from '@jest/globals'
import {exitCodes} from '../../src/diagnostics/exit-codes.ts'

test('pipelines can rely on exit codes', () => {
  expect(exitCodes).toEqual({done: 0, findings: 1, misuse: 2, bug: 70})
})
