import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {once} from 'node:events'
import {describe, expect, jest, test} from '@jest/globals'
import {processStart} from '../../../src/workspace/disk/process-start.ts'
import {temporaryName} from '../../../src/workspace/disk/temporary-name.ts'
import {withLock} from '../../../src/workspace/disk/with-lock.ts'
import {writeTogether} from '../../../src/workspace/disk/write-together.ts'
import {compileSources} from '../../support/compile-sources.ts'
import {createChance} from '../../support/create-chance.ts'
import {nameOfProcess} from '../../support/name-of-process.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const names = ['nn.yaml', 'translations.tsv']

/** A version of a file that shows when it is not whole. */
const versionOf = (number: number): string => `${String(number)}\n`.repeat(20_000) + 'end\n'

/** The version that a file is, when it is one. */
function readVersion(folder: string, name: string): number {
  const text = fs.readFileSync(path.join(folder, name), 'utf8')
  const number = Number.parseInt(text, 10)
  expect([name, text === versionOf(number)]).toEqual([name, true])
  return number
}

/** A folder with both files, and beside it a program. */
function layOut(program: string): {work: string; start: string[]; modules: string} {
  const modules = temporaryFolder()
  const [write, lock] = compileSources(modules, ['workspace/disk/write-together.ts', 'workspace/disk/with-lock.ts'])
  const work = temporaryFolder(Object.fromEntries(names.map((name) => [name, versionOf(0)])))
  const file = path.join(modules, 'program.mjs')
  const head = `
    import fs from 'node:fs'
    import {writeTogether} from ${JSON.stringify(write)}
    import {withLock} from ${JSON.stringify(lock)}
    const [work, argument] = process.argv.slice(2)
    const versionOf = (number) => \`\${number}\\n\`.repeat(20_000) + 'end\\n'
    const filesOf = (number) => ${JSON.stringify(names)}.map((path) => ({path, content: versionOf(number)}))
  `
  fs.writeFileSync(file, head + program)
  return {work, start: [file, work], modules}
}

/** The next who has the lock cleans up, and nothing that was left behind is needed for that. */
async function expectCleaned(work: string): Promise<void> {
  await withLock(path.join(work, '.lock'), () =>
    writeTogether(
      work,
      names.map((path) => ({path, content: versionOf(9)}))
    )
  )
  expect(fs.readdirSync(work).sort()).toEqual(names)
  for (const name of names) expect(readVersion(work, name)).toBe(9)
}

describe('a process that is ended while it writes', () => {
  test('leaves each file wholly old or wholly new, at whichever step', async () => {
    const {work, start} = layOut(`
      let left = Number(argument)
      const die = () => process.kill(process.pid, 'SIGKILL')
      for (const name of ['copyFileSync', 'mkdirSync', 'renameSync', 'rmSync', 'writeFileSync']) {
        const original = fs[name]
        fs[name] = (...all) => {
          if (--left === 0) die()
          if (name === 'writeFileSync' && --left === 0) {
            original(all[0], all[1].slice(0, all[1].length / 2), all[2])
            die()
          }
          return original(...all)
        }
      }
      writeTogether(work, filesOf(1))
    `)
    const seen = new Set<string>()
    let step = 1
    for (; ; step++) {
      for (const name of names) fs.writeFileSync(path.join(work, name), versionOf(0))
      const {signal, status, stderr} = spawnSync(process.execPath, [...start, String(step)], {encoding: 'utf8'})
      expect([signal, stderr]).toEqual([status === 0 ? null : 'SIGKILL', ''])
      seen.add(names.map((name) => readVersion(work, name)).join())
      if (status === 0) break
      await expectCleaned(work)
    }
    expect(step).toBeGreaterThan(12)
    expect([...seen].sort()).toEqual(['0,0', '1,0', '1,1'])
  }, 60_000)

  test('does so at any moment', async () => {
    const {work, start} = layOut(`
      for (let number = 1; ; number++) {
        writeTogether(work, filesOf(number))
        if (number === 1) fs.writeSync(1, 'ready')
      }
    `)
    const chance = createChance(20_220_805)
    for (let round = 0; round < 25; round++) {
      const child = spawn(process.execPath, start, {stdio: ['ignore', 'pipe', 'inherit']})
      await once(child.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, chance(20_000) / 1000))
      child.kill('SIGKILL')
      await once(child, 'exit')
      const [first, second] = names.map((name) => readVersion(work, name))
      expect([0, 1]).toContain(first! - second!)
      await expectCleaned(work)
    }
  }, 60_000)

  test('what a process has left that still runs, or that is of another machine, is left to it', async () => {
    const own = `.nn.yaml.${nameOfProcess(process.ppid)}.new`
    // Another machine counts its processes for itself.
    const other = '.nn.yaml.00000000-1073741824.new'
    const gone = `.nn.yaml.${nameOfProcess(1073741824)}.old`
    const folder = temporaryFolder({[own]: 'half', [other]: 'half', [gone]: 'old', '.hidden.new': 'x'})
    await withLock(path.join(folder, '.lock'), () => writeTogether(folder, [{path: 'nn.yaml', content: 'new'}]))
    expect(fs.readdirSync(folder).sort()).toEqual(['.hidden.new', other, own, 'nn.yaml'].sort())
  })

  test('what a process has left that is gone is removed also when another has its number now, as in containers', async () => {
    // Where the system does not say when a process was started, its number alone tells it.
    if (processStart(process.pid) === undefined) return
    const folder = temporaryFolder()
    for (const pid of [process.pid, process.ppid])
      for (const [purpose, thread] of [
        ['new', ''],
        ['old', '-2']
      ] as const) {
        fs.writeFileSync(path.join(folder, `.gone.${nameOfProcess(pid, '1')}${thread}.${purpose}`), 'half')
        fs.writeFileSync(path.join(folder, `.here.${nameOfProcess(pid)}${thread}.${purpose}`), 'half')
      }
    await withLock(path.join(folder, '.lock'), () => undefined)
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('.gone'))).toEqual([])
    expect(fs.readdirSync(folder)).toHaveLength(4)
  })

  test('what is there for a moment is called by its process, and by when that was started', () => {
    const ending = `.${nameOfProcess(process.pid)}.new`
    expect(temporaryName('x').endsWith(ending)).toBe(true)
    const folder = temporaryFolder()
    const {renameSync} = fs
    const rename = jest.spyOn(fs, 'renameSync').mockImplementation((...given) => {
      renameSync(...given)
    })
    writeTogether(folder, [{path: 'x', content: 'x'}])
    expect(String(rename.mock.calls[0]![0]).endsWith(ending)).toBe(true)
    rename.mockRestore()
  })
})

describe('two processes that work on the same files', () => {
  test('lose nothing of each other’s work', async () => {
    const {work, start} = layOut(`
      const bundle = work + '/nn.yaml'
      for (let round = 0; round < 50; round++) {
        await withLock(work + '/.lock', async () => {
          const text = fs.readFileSync(bundle, 'utf8')
          await new Promise(setImmediate)
          const content = text + argument + round + ': x\\n'
          writeTogether(work, [{path: 'nn.yaml', content}, {path: 'translations.tsv', content}])
        }, {every: 1})
      }
    `)
    fs.writeFileSync(path.join(work, 'nn.yaml'), '')
    const children = ['a', 'b'].map((name) => spawn(process.execPath, [...start, name], {stdio: 'inherit'}))
    const codes = await Promise.all(children.map((child) => once(child, 'exit')))
    expect(codes).toEqual([
      [0, null],
      [0, null]
    ])
    const [lines, others] = names.map((name) => fs.readFileSync(path.join(work, name), 'utf8').trimEnd().split('\n'))
    const wanted = ['a', 'b'].flatMap((name) => Array.from({length: 50}, (_, round) => `${name}${String(round)}: x`))
    expect([...lines!].sort()).toEqual(wanted.sort())
    expect(others).toEqual(lines)
    expect(fs.readdirSync(work).sort()).toEqual(names)
  }, 60_000)

  test('take over from one that was ended within the lock', async () => {
    const {work, start} = layOut(`
      await withLock(work + '/.lock', () => process.kill(process.pid, 'SIGKILL'))
    `)
    expect(spawnSync(process.execPath, start).signal).toBe('SIGKILL')
    expect(fs.readdirSync(work)).toContain('.lock')
    expect(await withLock(path.join(work, '.lock'), () => 'done')).toBe('done')
    expect(fs.readdirSync(work).sort()).toEqual(names)
  })
})
