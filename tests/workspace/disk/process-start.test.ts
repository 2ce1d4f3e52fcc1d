import {spawn} from 'node:child_process'
import {expect, test} from '@jest/globals'
import {processStart} from '../../../src/workspace/disk/process-start.ts'

test('a process is told by when it was started, and what is no process by nothing', () => {
  expect(processStart(process.pid)).toBe(processStart(process.pid))
  expect(processStart(2 ** 30)).toBe(undefined)
})

test('a process that was started later has another start, whatever it is called', async () => {
  const child = spawn(process.execPath, [
    '-e',
    "process.title = 'a) b (c'; process.stdout.write('x'); setTimeout(() => {}, 60_000)"
  ])
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const [own, other] = [processStart(process.pid), processStart(child.pid!)]
  child.kill()
  expect(other === undefined).toBe(own === undefined)
  if (own !== undefined) expect(Number(other)).toBeGreaterThan(Number(own))
})
