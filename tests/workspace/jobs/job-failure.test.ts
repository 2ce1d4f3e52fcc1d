import {expect, test} from '@jest/globals'
import {Misuse} from '../../../src/diagnostics/misuse.ts'
import {fromFailure, toFailure} from '../../../src/workspace/jobs/job-failure.ts'

const thrownAgain = (error: unknown): Error => fromFailure(structuredClone(toFailure(error)))

test('misuse in a thread is misuse', () => {
  expect(thrownAgain(new Misuse('unwritable', {file: 'a', reason: 'ENOSPC'}))).toMatchObject({
    name: 'Misuse',
    code: 'unwritable',
    parameters: {file: 'a', reason: 'ENOSPC'}
  })
})

test('a bug in a thread keeps its stack', () => {
  const bug = new TypeError('x is not a function')
  expect(thrownAgain(bug)).toMatchObject({message: 'x is not a function', stack: bug.stack})
})

test('what is thrown and is no error is told as a text', () => {
  expect(thrownAgain('odd').message).toBe('odd')
})
