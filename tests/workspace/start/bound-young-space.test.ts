import {execFileSync} from 'node:child_process'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {builtProgram} from '../../support/built-program.ts'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

/** Says at last how much room V8 has taken for new objects, in MB. */
const hook = `const {getHeapSpaceStatistics} = require('node:v8')
process.on('exit', () => {
  const {space_size} = getHeapSpaceStatistics().find(({space_name}) => space_name === 'new_space')
  console.log(space_size / 2 ** 20)
})`

function roomTaken(...options: readonly string[]): number {
  const folder = temporaryFolder({'hook.cjs': hook})
  const args = ['--require', path.join(folder, 'hook.cjs'), builtProgram, 'render', '--quiet']
  const said = execFileSync(process.execPath, [...args, '--out', path.join(folder, 'dist'), ...options], {
    cwd: packageRoot,
    encoding: 'utf8'
  })
  return Number(said)
}

test('one thread that makes all is given less room for new objects than V8 would take', () => {
  expect(roomTaken('--jobs', '1')).toBeLessThan(roomTaken())
})
