import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {filesAmong} from '../../../src/workspace/disk/files-among.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

test('files are found through links, but for those that lead back', () => {
  const root = temporaryFolder({'locales/nb/own.json': '', 'locales/.own.json.swp': '', 'elsewhere/x.json': ''})
  fs.symlinkSync('../elsewhere', path.join(root, 'locales/link'))
  fs.symlinkSync('..', path.join(root, 'locales/nb/back'))
  fs.symlinkSync('nothing', path.join(root, 'locales/broken'))
  expect(filesAmong(root, ['locales', 'absent'])).toEqual(['locales/link/x.json', 'locales/nb/own.json'])
})

test('what cannot be looked into is among them', () => {
  const root = temporaryFolder({'locales/nb/own.json': ''})
  fs.symlinkSync('loop', path.join(root, 'locales/loop'))
  expect(filesAmong(root, ['locales'])).toEqual(['locales/loop', 'locales/nb/own.json'])
})
