import {expect, test} from '@jest/globals'
import {unwritable} from '../../../src/workspace/disk/unwritable.ts'

test.each([
  ['its code', Object.assign(new Error('no space'), {code: 'ENOSPC'}), 'ENOSPC'],
  [
    'one name for a file where a folder should be, whatever Node calls it',
    Object.assign(new Error(), {code: 'EEXIST'}),
    'ENOTDIR'
  ],
  ['what was thrown, where it is not the system’s', new RangeError('too large'), 'RangeError: too large']
])('what cannot be written is told with %s', (_, error, reason) => {
  expect(unwritable('dist/a.html', error)).toMatchObject({
    code: 'unwritable',
    parameters: {file: 'dist/a.html', reason},
    cause: error
  })
})
