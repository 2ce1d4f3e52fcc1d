import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {workingFolder} from '../../../src/workspace/disk/working-folder.ts'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

test('the working folder is that of the process', () => {
  expect(workingFolder()).toBe(process.cwd())
})

test('a working folder that was deleted is told, in the language that is asked for', () => {
  const folder = path.join(temporaryFolder(), 'gone')
  fs.mkdirSync(folder)
  const program = path.join(packageRoot, 'build', 'bin.cjs')
  const run = `rmdir "$1" && exec "$2" "$3" render --messages en`
  const {status, stderr} = spawnSync('sh', ['-c', run, 'sh', folder, process.execPath, program], {
    cwd: folder,
    encoding: 'utf8'
  })
  expect([status, stderr]).toEqual([
    2,
    'The folder that you are in no longer exists. Go to a folder that exists, and try again.\n'
  ])
})
