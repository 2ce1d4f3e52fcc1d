import {expect, test} from '@jest/globals'
import {reading} from '../../../src/workspace/disk/reading.ts'
import {misuseOf} from '../../support/misuse-of.ts'

const failing = (code: string) => () => {
  throw Object.assign(new Error(code), {code})
}

test('the disk answers', () => {
  expect(reading('a', (file) => `${file}!`)).toBe('a!')
})

test('nothing is there when the file or a folder on the way is absent', () => {
  expect(reading('a', failing('ENOENT'))).toBeUndefined()
  expect(reading('a/b', failing('ENOTDIR'))).toBeUndefined()
})

test('what is there and cannot be read is misuse', () => {
  expect(misuseOf(() => reading('a', failing('EACCES')))).toEqual({
    code: 'unreadable',
    parameters: {file: 'a', reason: 'EACCES'}
  })
})

test('what is no error of the disk is a bug and stays one', () => {
  const work = (): never => {
    throw new TypeError('bug')
  }
  expect(() => reading('a', work)).toThrow(TypeError)
})
