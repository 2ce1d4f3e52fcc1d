import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {isSameStamp, isSettled, stampOf, stampOfPlainFile, type Stamp} from '../../../src/workspace/cache/stamp.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const stamp = (mtime: number, ctime: number): Stamp => [1, mtime, ctime, 2, 3]

describe('a stamp', () => {
  test('is the same as long as a file is', () => {
    const file = path.join(temporaryFolder({a: 'x'}), 'a')
    expect(isSameStamp(stampOf(file), stampOf(file))).toBe(true)
    expect(isSameStamp(stampOf(file), stampOfPlainFile(file))).toBe(true)
    expect(isSameStamp(undefined, undefined)).toBe(true)
    expect(isSameStamp(stampOf(file), undefined)).toBe(false)
  })

  test('is another when a file is put in its place that has its size and time', () => {
    const folder = temporaryFolder({a: 'x', b: 'y'})
    const [a, b] = ['a', 'b'].map((name) => path.join(folder, name)) as [string, string]
    const before = stampOf(a)
    const {atime, mtime} = fs.statSync(a)
    fs.utimesSync(b, atime, mtime)
    fs.renameSync(b, a)
    expect(isSameStamp(before, stampOf(a))).toBe(false)
  })

  test('of a link is that of what it leads to, and none where there must be no link', () => {
    const folder = temporaryFolder({a: 'x'})
    fs.symlinkSync('a', path.join(folder, 'link'))
    expect(stampOf(path.join(folder, 'link'))).toEqual(stampOf(path.join(folder, 'a')))
    expect(stampOfPlainFile(path.join(folder, 'link'))).toBeUndefined()
    expect(stampOfPlainFile(folder)).toBeUndefined()
    expect(stampOf(path.join(folder, 'b'))).toBeUndefined()
  })

  test.each([
    ['long ago', stamp(1000.5, 1000.5), 2000, true],
    ['just now', stamp(1000.5, 1990.5), 2000, false],
    ['in the future', stamp(3000.5, 1000.5), 2000, false],
    ['after a clock was set back', stamp(1000.5, 3000.5), 2000, false],
    ['long ago, by a clock without parts of seconds', stamp(1000, 1000), 7000, true],
    ['lately, by a clock without parts of seconds', stamp(1000, 1000), 4000, false]
  ])('tells every later change when it was made %s: %p at %d is %p', (_, made, now, settled) => {
    expect(isSettled(made, now)).toBe(settled)
  })
})
