import {execFileSync} from 'node:child_process'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {builtProgram} from '../../support/built-program.ts'
import {copiesOfExample} from '../../support/copies-of-example.ts'

/** Says at last how much room V8 has taken for new objects in the first thread, in MB. */
const hook = `const {getHeapSpaceStatistics} = require('node:v8')
const {isMainThread} = require('node:worker_threads')
if (isMainThread) process.on('exit', () => {
  const {space_size} = getHeapSpaceStatistics().find(({space_name}) => space_name === 'new_space')
  console.log(space_size / 2 ** 20)
})`

test('one thread that makes all is given less room for new objects than V8 would take', () => {
  // Few take no more than V8 begins with.
  const root = copiesOfExample(50, {'hook.cjs': hook})
  const roomTaken = (...options: readonly string[]): number => {
    const args = ['--require', path.join(root, 'hook.cjs'), builtProgram, 'render', '--quiet', '--root', root]
    return Number(execFileSync(process.execPath, [...args, ...options], {encoding: 'utf8'}))
  }
  expect(roomTaken('--jobs', '1')).toBeLessThan(roomTaken('--jobs', '2'))
})
