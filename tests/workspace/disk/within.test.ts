import fs from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, jest, test} from '@jest/globals'
import {isInside, realPathOfNearest, staysWithin} from '../../../src/workspace/disk/within.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

describe('a folder', () => {
  test('holds itself and what is in it, but not a neighbour whose name begins as its own', () => {
    expect(isInside('/a/b', '/a/b')).toBe(true)
    expect(isInside('/a/b/c', '/a/b')).toBe(true)
    expect(isInside('/a/bc', '/a/b')).toBe(false)
    expect(isInside('/a', '/')).toBe(true)
  })

  test('is found by its real path as far as it exists', () => {
    const root = temporaryFolder({'real/x': ''})
    fs.symlinkSync('real', path.join(root, 'link'))
    expect(realPathOfNearest(path.join(root, 'link', 'new', 'y'))).toBe(path.join(root, 'real', 'new', 'y'))
  })

  test('on a drive that is not there is found where it would be', () => {
    const file = path.resolve('x', 'y')
    jest.spyOn(fs, 'realpathSync').mockImplementation(() => {
      throw Object.assign(new Error('nothing is there'), {code: 'ENOENT'})
    })
    expect(realPathOfNearest(file)).toBe(file)
  })

  test('keeps a page that goes through a link within it, and not one through a link out of it', () => {
    const root = temporaryFolder({'out/real/x': '', 'elsewhere/x': ''})
    fs.symlinkSync('real', path.join(root, 'out', 'inner'))
    fs.symlinkSync('../elsewhere', path.join(root, 'out', 'outer'))
    expect(staysWithin(path.join(root, 'out'), 'inner/nb.html')).toBe(true)
    expect(staysWithin(path.join(root, 'out'), 'outer/nb.html')).toBe(false)
  })

  test('does not keep a page that is itself a link, also one that leads to nothing', () => {
    const root = temporaryFolder({x: ''})
    fs.symlinkSync('nowhere', path.join(root, 'nb.html'))
    expect(staysWithin(root, 'nb.html')).toBe(false)
    expect(staysWithin(root, 'x')).toBe(true)
  })

  test('may be a link itself', () => {
    const root = temporaryFolder({'real/x': ''})
    fs.symlinkSync('real', path.join(root, 'out'))
    expect(staysWithin(path.join(root, 'out'), 'ldo/nb.html')).toBe(true)
  })
})
