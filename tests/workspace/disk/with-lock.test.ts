import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterEach, describe, expect, jest, test} from '@jest/globals'
import {processStart} from '../../../src/workspace/disk/process-start.ts'
import {withLock} from '../../../src/workspace/disk/with-lock.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

const lockIn = (folder: string): string => path.join(folder, '.lock')

const lockOf = (pid: number, host = os.hostname()): string => JSON.stringify({pid, host})

/** No process has such a number. */
const gone = 2 ** 30

/** Waits for nothing, and counts how long it would have. */
function createWait(each: (waited: number) => void = () => undefined): {
  wait: (milliseconds: number) => Promise<void>
  waited: () => number
} {
  let sum = 0
  const wait = (milliseconds: number): Promise<void> => {
    sum += milliseconds
    each(sum)
    return Promise.resolve()
  }
  return {wait, waited: () => sum}
}

describe('work under a lock', () => {
  test('returns what it returns, and the lock is there meanwhile and no longer', async () => {
    const folder = temporaryFolder()
    const seen = await withLock(lockIn(folder), () => fs.readFileSync(lockIn(folder), 'utf8'))
    expect(JSON.parse(seen)).toMatchObject({pid: process.pid, host: os.hostname()})
    expect(await withLock(lockIn(folder), () => Promise.resolve('later'))).toBe('later')
    expect(fs.readdirSync(folder)).toEqual([])
  })

  test.each([
    ['at once', () => Promise.reject(new Error('no'))],
    [
      'later',
      () => {
        throw new Error('no')
      }
    ]
  ])('removes it when the work throws %s', async (_, work) => {
    const folder = temporaryFolder()
    await expect(withLock(lockIn(folder), work)).rejects.toThrow('no')
    expect(fs.readdirSync(folder)).toEqual([])
  })

  test('is done one after the other', async () => {
    const folder = temporaryFolder()
    const said: string[] = []
    const work = (name: string) => async (): Promise<void> => {
      said.push(`${name} begins`)
      await new Promise(setImmediate)
      said.push(`${name} ends`)
    }
    const every = 1
    await Promise.all(['a', 'b', 'c'].map((name) => withLock(lockIn(folder), work(name), {every})))
    expect(said.filter((_, index) => index % 2 === 1)).toEqual(
      said.filter((_, index) => index % 2 === 0).map((text) => text.replace('begins', 'ends'))
    )
    expect(said).toHaveLength(6)
  })

  test('leaves a lock alone that somebody else has made meanwhile', async () => {
    const folder = temporaryFolder()
    await withLock(lockIn(folder), () => {
      fs.writeFileSync(lockIn(folder), lockOf(process.ppid))
    })
    expect(fs.readFileSync(lockIn(folder), 'utf8')).toBe(lockOf(process.ppid))
  })
})

describe('a lock that is there already', () => {
  test('is waited for', async () => {
    const folder = temporaryFolder({'.lock': lockOf(process.ppid)})
    const {wait, waited} = createWait((sum) => {
      if (sum === 200) fs.rmSync(lockIn(folder))
    })
    await withLock(lockIn(folder), () => undefined, {wait})
    expect(waited()).toBe(200)
  })

  test.each([
    ['of a process that runs', lockOf(process.ppid), `${String(process.ppid)} (${os.hostname()})`],
    ['of another machine', lockOf(gone, 'elsewhere'), `${String(gone)} (elsewhere)`]
  ])('%s is waited for in vain, and stays', async (_, lock, holder) => {
    const folder = temporaryFolder({'.lock': lock})
    const {wait, waited} = createWait()
    await expect(withLock(lockIn(folder), () => undefined, {wait})).rejects.toMatchObject({
      code: 'locked',
      parameters: {file: lockIn(folder), holder, seconds: 30}
    })
    expect(waited()).toBe(30_000)
    expect(fs.readFileSync(lockIn(folder), 'utf8')).toBe(lock)
  })

  test('of a process that is gone is taken over at once', async () => {
    const folder = temporaryFolder({'.lock': lockOf(gone)})
    const {wait, waited} = createWait()
    expect(await withLock(lockIn(folder), () => 'done', {wait})).toBe('done')
    expect(waited()).toBe(0)
    expect(fs.readdirSync(folder)).toEqual([])
  })

  test('of a process that is gone is taken over also when another has its number now, as in containers', async () => {
    for (const pid of [process.pid, process.ppid]) {
      const folder = temporaryFolder({'.lock': JSON.stringify({pid, host: os.hostname(), started: '1'})})
      // Where the system does not say when a process was started, the lock is waited for.
      if (processStart(pid) === undefined) continue
      expect(await withLock(lockIn(folder), () => 'done', createWait())).toBe('done')
    }
  })

  test('of this very process is waited for', async () => {
    const folder = temporaryFolder()
    await withLock(lockIn(folder), async () => {
      const again = withLock(lockIn(folder), () => undefined, {limit: 100, ...createWait()})
      await expect(again).rejects.toMatchObject({code: 'locked'})
    })
  })

  test('is taken over also when the one who did so last was ended', async () => {
    const folder = temporaryFolder({'.lock': lockOf(gone), '.lock.over': lockOf(gone)})
    expect(await withLock(lockIn(folder), () => 'done', createWait())).toBe('done')
    expect(fs.readdirSync(folder)).toEqual([])
  })

  test('is taken over when the one who did so last left nothing that can be read, once that is old', async () => {
    const folder = temporaryFolder({'.lock': lockOf(gone), '.lock.over': ''})
    const {wait, waited} = createWait()
    expect(await withLock(lockIn(folder), () => 'done', {wait})).toBe('done')
    expect(waited()).toBeGreaterThan(5000)
    expect(fs.readdirSync(folder)).toEqual([])
  })

  test('is waited for no longer than asked when somebody else takes it over and does not end', async () => {
    for (const over of ['', lockOf(process.pid), lockOf(gone, 'elsewhere')]) {
      const folder = temporaryFolder({'.lock': lockOf(gone), '.lock.over': over})
      const {wait, waited} = createWait()
      await expect(withLock(lockIn(folder), () => undefined, {limit: 100, wait})).rejects.toMatchObject({
        code: 'locked'
      })
      expect(waited()).toBe(100)
    }
  })

  test.each([[''], ['{'], ['null'], ['{"pid":"x"}']])(
    'in which nothing can be read, %j, is taken over when it is old',
    async (lock) => {
      const folder = temporaryFolder({'.lock': lock})
      const {wait, waited} = createWait()
      await withLock(lockIn(folder), () => undefined, {wait})
      expect(waited()).toBe(5000)
    }
  )

  test('in which nothing can be read has no name', async () => {
    const folder = temporaryFolder({'.lock': ''})
    await expect(withLock(lockIn(folder), () => undefined, {limit: 100, ...createWait()})).rejects.toMatchObject({
      code: 'locked',
      parameters: {holder: '?', seconds: 0.1}
    })
  })

  test('is not removed when another process has taken it over first', async () => {
    const folder = temporaryFolder({'.lock': lockOf(gone)})
    const write = fs.writeFileSync
    jest.spyOn(fs, 'writeFileSync').mockImplementation((file, ...rest) => {
      // While this process asks to take over, another has done so.
      if (String(file).endsWith('.over')) write(lockIn(folder), lockOf(process.ppid))
      write(file, ...rest)
    })
    await expect(withLock(lockIn(folder), () => undefined, {limit: 100, ...createWait()})).rejects.toMatchObject({
      code: 'locked'
    })
    expect(fs.readFileSync(lockIn(folder), 'utf8')).toBe(lockOf(process.ppid))
  })
})

test('a lock that cannot be made is said to be unwritable', async () => {
  const file = path.join(temporaryFolder(), 'absent', '.lock')
  await expect(withLock(file, () => undefined)).rejects.toMatchObject({
    code: 'unwritable',
    parameters: {file, reason: 'ENOENT'}
  })
})
