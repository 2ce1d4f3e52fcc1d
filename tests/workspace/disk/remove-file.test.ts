import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {removeFile} from '../../../src/workspace/disk/remove-file.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

test('a file is removed, and one that is not there is no fault, nor a file where its folder would be', () => {
  const folder = temporaryFolder({file: ''})
  removeFile(path.join(folder, 'file', 'within'))
  removeFile(path.join(folder, 'absent'))
  expect(fs.readdirSync(folder)).toEqual(['file'])
  removeFile(path.join(folder, 'file'))
  expect(fs.readdirSync(folder)).toEqual([])
})

test('what cannot be removed is told', () => {
  expect(() => removeFile(temporaryFolder({file: ''}))).toThrow()
})
