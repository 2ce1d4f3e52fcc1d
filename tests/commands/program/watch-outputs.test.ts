import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import {Writable} from 'node:stream'
import {describe, expect, test} from '@jest/globals'
import {watchOutputs} from '../../../src/commands/program/watch-outputs.ts'
import {builtProgram} from '../../support/built-program.ts'
import {isAtHand} from '../../support/is-at-hand.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

/** A stream that takes so many writes, and refuses what follows. */
function takes(count: number, code: string): Writable {
  let left = count
  return new Writable({
    write(_content, _encoding, done) {
      setImmediate(() => (left-- > 0 ? done() : done(Object.assign(new Error(code), {code}))))
    }
  })
}

describe('what is written', () => {
  test('has arrived when nothing was refused', async () => {
    const arrived: string[] = []
    const slow = new Writable({
      write(content, _encoding, done) {
        setImmediate(() => {
          arrived.push(String(content))
          done()
        })
      }
    })
    const refused = watchOutputs([slow])
    slow.write('a')
    slow.write('b')
    expect(await refused()).toBeUndefined()
    expect(arrived.filter(Boolean)).toEqual(['a', 'b'])
  })

  test('is told with the first reason when it was refused, at once or later, and however often', async () => {
    for (const count of [0, 1]) {
      const [full, broken] = [takes(count, 'ENOSPC'), takes(2, 'EIO')]
      const refused = watchOutputs([full, broken])
      for (const text of ['a', 'b', 'c']) full.write(text)
      expect(await refused()).toBe('ENOSPC')
      full.write('d')
      for (const text of ['a', 'b', 'c']) broken.write(text)
      expect(await refused()).toBe('ENOSPC')
    }
  })

  test('may be refused by a reader that has seen enough', async () => {
    const closed = takes(1, 'EPIPE')
    const refused = watchOutputs([closed])
    for (const text of ['a', 'b', 'c']) closed.write(text)
    expect(await refused()).toBeUndefined()
  })
})

/** What is as full as a disk can be; other systems than Linux have no such thing. */
const full = '/dev/full'
const real = isAtHand(full) ? test : test.skip

describe('a full disk behind the program', () => {
  const run = (
    args: readonly string[],
    streams: readonly ['pipe' | number, 'pipe' | number]
  ): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [builtProgram, ...args], {
      cwd: temporaryFolder(),
      encoding: 'utf8',
      stdio: ['ignore', ...streams]
    })

  real.each([
    ['help', ['--help', '--messages', 'en']],
    ['a version', ['--version', '--messages', 'en']],
    ['a completion', ['completion', 'bash', '--messages', 'en']],
    ['a schema', ['schema', '--messages', 'en']],
    ['an explanation', ['explain', '--messages', 'en']]
  ])('is told once, in words, when it refuses %s', (_, args) => {
    const descriptor = fs.openSync(full, 'w')
    try {
      const {status, stderr} = run(args, [descriptor, 'pipe'])
      expect(stderr).toBe(
        'Not everything could be printed (ENOSPC). Check that the disk you are writing to has room.\n'
      )
      expect(status).toBe(2)
      expect(run(['publish'], ['pipe', descriptor])).toMatchObject({status: 2, stdout: ''})
    } finally {
      fs.closeSync(descriptor)
    }
  })
})
