import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {strFromU8, strToU8, unzipSync} from 'fflate'
import {safeName} from '../../../../src/translate/exchange/package/safe-name.ts'
import {writePackage} from '../../../../src/translate/exchange/package/write-package.ts'

describe('a package', () => {
  test('holds its files, and is the same bytes for the same files', () => {
    const files = [
      {path: 'les-meg.html', bytes: strToU8('<p>hei</p>')},
      {path: 'termar/ærleg.tbx', bytes: strToU8('x'.repeat(5000))},
      {path: 'tom', bytes: new Uint8Array()}
    ]
    const bytes = writePackage(files)
    const unpacked = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)])
    expect(unpacked).toEqual(files.map(({path, bytes: content}) => [path, strFromU8(content)]))
    expect(Buffer.from(writePackage(files)).equals(Buffer.from(bytes))).toBe(true)
  })

  test('refuses two files that would be unpacked to one place', () => {
    const empty = new Uint8Array()
    const files = [
      {path: 'A.txt', bytes: empty},
      {path: '../a.txt', bytes: empty}
    ]
    expect(() => writePackage(files)).toThrow('two files of a package are called a.txt')
  })
})

describe('the name of a file in a package', () => {
  test.each([
    ['erklæring.nn.html', 'erklæring.nn.html'],
    ['../../etc/passwd', 'etc/passwd'],
    ['/absolute', 'absolute'],
    ['C:\\Windows\\x', 'C-Windows-x'],
    ['a<b>"c|d?.txt', 'a-b-c-d-.txt'],
    ['con', 'con-'],
    ['aux.html', 'aux-.html'],
    ['console.html', 'console.html'],
    ['a\u0000\u202Eb', 'a-b'],
    ['name. ', 'name'],
    ['...', '-'],
    ['a\u030a', 'å'],
    [`${'x'.repeat(300)}.html`, `${'x'.repeat(95)}.html`]
  ])('is made safe: %j', (path, expected) => {
    expect(safeName(path)).toBe(expected)
  })

  test('stays within its folder whatever it is, and is safe as it is then', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.stringMatching(/^[./\\ acon:]{0,20}$/)), (path) => {
        const name = safeName(path)
        expect(name.split('/').filter((part) => part === '' || part === '.' || part === '..')).toEqual([])
        expect(name).not.toMatch(/[\\:\p{C}]/u)
        expect(safeName(name)).toBe(name)
      }),
      {numRuns: 500, seed: 3}
    )
  })
})
