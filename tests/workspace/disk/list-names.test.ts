import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, jest, test} from '@jest/globals'
import {isFolder, listNames} from '../../../src/workspace/disk/list-names.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

describe('the names in a folder', () => {
  test('are in the order of their code points, whatever order the file system has', () => {
    const folder = temporaryFolder({'å.md': '', 'b.md': '', 'B.md': '', 'a/x': '', 'Z/x': '', 'a.md': ''})
    const inOrder = {files: ['B.md', 'a.md', 'b.md', 'å.md'], folders: ['Z', 'a']}
    expect(listNames(folder)).toEqual(inOrder)
    const names = fs.readdirSync(folder, {withFileTypes: true})
    for (const order of [
      [...names].sort((a, b) => (a.name < b.name ? 1 : -1)),
      [...names.slice(2), ...names.slice(0, 2)]
    ]) {
      const spy = jest.spyOn(fs, 'readdirSync').mockReturnValue(order as never)
      const listed = listNames(folder)
      // Before anything else: removing the folder reads it too.
      spy.mockRestore()
      expect(listed).toEqual(inOrder)
    }
  })

  test('are without hidden ones', () => {
    expect(listNames(temporaryFolder({'.DS_Store': '', '.git/config': '', a: ''}))).toEqual({files: ['a'], folders: []})
  })

  test('are none when the folder is absent, is a file, or is under a file', () => {
    const folder = temporaryFolder({a: ''})
    for (const name of ['b', 'a', 'a/b']) expect(listNames(path.join(folder, name))).toEqual({files: [], folders: []})
  })

  test('take a link to a folder for a folder, and one to nothing for a file', () => {
    const folder = temporaryFolder({'real/x': ''})
    fs.symlinkSync('real', path.join(folder, 'link'))
    fs.symlinkSync('nothing', path.join(folder, 'broken'))
    expect(listNames(folder)).toEqual({files: ['broken'], folders: ['link', 'real']})
    expect(isFolder(path.join(folder, 'broken'))).toBe(false)
  })
})
