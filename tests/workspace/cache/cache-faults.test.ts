import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterEach, describe, expect, jest, test} from '@jest/globals'
import {headLine, openLines} from '../../../src/workspace/cache/cache-index.ts'
import {sealIndex} from '../../../src/workspace/cache/index-seal.ts'
import {entriesOf, entryOf, indexOf, nothing, three} from '../../support/cache-files.ts'
import {cachedProject, settle} from '../../support/cached-project.ts'
import {nameOfProcess} from '../../support/name-of-process.ts'
import {readTree} from '../../support/read-tree.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

/** How much is kept, entries and indexes. */
function keptIn(project: ReturnType<typeof cachedProject>): number {
  const indexes = fs.readdirSync(project.folder).filter((name) => name.endsWith('.index'))
  const files = [...entriesOf(project), ...indexes.map((name) => path.join(project.folder, name))]
  return files.reduce((sum, file) => sum + fs.statSync(file).size, 0)
}

/** How much the entries are, and how much the cache says that they are. */
function sizesIn(project: ReturnType<typeof cachedProject>): {kept: number; told: number} {
  return {
    kept: entriesOf(project).reduce((sum, file) => sum + fs.statSync(file).size, 0),
    told: Number(fs.readFileSync(path.join(project.folder, 'size'), 'utf8'))
  }
}

afterEach(() => void jest.restoreAllMocks())

/** Other settings than those of the others. */
const other = {formats: ['md'], draft: false, gapText: (key: string) => key} as const

describe('an entry that is damaged', () => {
  test.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
    ['empty', () => Buffer.alloc(0)],
    ['longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')])],
    ['another', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('md: to', 'md: TO'), 'latin1')],
    ['told otherwise', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('b/nb.md', 'b/xx.md'), 'latin1')]
  ])('because it is %s is made again, and told', async (_, damage) => {
    const project = cachedProject(three)
    await project.run()
    const entry = entryOf(project, 'b')
    const whole = fs.readFileSync(entry)
    fs.writeFileSync(entry, damage(whole))
    fs.rmSync(project.out, {recursive: true})
    expect(await project.run()).toMatchObject({made: ['b'], damaged: 1})
    expect(fs.readFileSync(path.join(project.out, 'b/nb.md'), 'utf8')).toBe('md: to')
    expect(fs.readFileSync(entry)).toEqual(whole)
    fs.rmSync(project.out, {recursive: true})
    expect(await project.run()).toMatchObject({made: [], damaged: 0})
  })

  test('is not used for another policy', async () => {
    const project = cachedProject(three)
    await project.run()
    fs.copyFileSync(entryOf(project, 'a'), entryOf(project, 'b'))
    fs.rmSync(project.out, {recursive: true})
    expect(await project.run()).toMatchObject({made: ['b'], damaged: 1})
  })

  test('that is gone is made again where it is needed', async () => {
    const project = cachedProject(three)
    await project.run()
    fs.rmSync(entryOf(project, 'b'))
    expect(await project.run()).toEqual(nothing)
    fs.rmSync(project.out, {recursive: true})
    expect(await project.run()).toMatchObject({made: ['b'], damaged: 0})
  })
})

describe('an index', () => {
  test('that was cut, wherever, changes nothing but how much is read', async () => {
    const project = cachedProject(three)
    await settle()
    await project.run()
    const index = indexOf(project)
    const whole = fs.readFileSync(index)
    for (let length = 0; length < whole.length; length += 211) {
      fs.writeFileSync(index, whole.subarray(0, length))
      expect(await project.run()).toEqual(nothing)
    }
  })

  test('that is not what was written is not believed', async () => {
    const project = cachedProject(three)
    await project.run()
    const index = indexOf(project)
    const text = fs.readFileSync(index, 'utf8')
    fs.writeFileSync(index, text.replaceAll('b/nb.md', 'b/xx.md'))
    expect(await project.run()).toEqual(nothing)
    expect(fs.existsSync(path.join(project.out, 'b/xx.md'))).toBe(false)
    expect(fs.readFileSync(index, 'utf8')).not.toContain('b/xx.md')
  })

  test('of another machine is not believed', async () => {
    const project = cachedProject(three)
    await project.run()
    const index = indexOf(project)
    const [head, ...lines] = fs.readFileSync(index, 'utf8').split('\n')
    fs.writeFileSync(index, [head!.replace(os.hostname(), 'elsewhere'), ...lines.slice(0, -1), ''].join('\n'))
    sealIndex(index)
    expect(await project.run()).toEqual(nothing)
  })

  test('is not needed: entries are found by what pages are made from, in another place too', async () => {
    const project = cachedProject(three)
    await project.run()
    const other = cachedProject(three)
    fs.cpSync(project.folder, other.folder, {recursive: true})
    expect(await other.run()).toMatchObject({made: [], damaged: 0})
    expect(readTree(other.out)).toEqual(readTree(project.out))
  })

  test('from a time that has not come yet is not believed, since a clock was set back', async () => {
    const project = cachedProject(three)
    await settle()
    await project.run()
    const index = indexOf(project)
    const [head, ...lines] = fs.readFileSync(index, 'utf8').split('\n')
    const future = Date.UTC(2126, 0)
    const {context} = JSON.parse(head!) as {context: string}
    fs.writeFileSync(index, [headLine(context, future), ...lines.slice(0, -1), ''].join('\n'))
    sealIndex(index)
    expect(openLines(index, context, future - 1)).toBeUndefined()
    expect([...openLines(index, context, future)!]).toHaveLength(3)
    expect(await project.run()).toEqual(nothing)
    expect(fs.readFileSync(index, 'utf8').split('\n')[0]).not.toContain(String(future))
  })
})

describe('a cache', () => {
  test('may be deleted at any moment', async () => {
    const project = cachedProject(three)
    await project.run()
    const remove = (id: string): void => {
      if (id === 'b') fs.rmSync(project.folder, {recursive: true})
    }
    fs.writeFileSync(path.join(project.root, 'policies/c/policy.yaml'), 'ny')
    const run = await project.run({during: remove})
    expect(run.made).toEqual(['c'])
    expect(fs.readFileSync(path.join(project.out, 'c/nb.md'), 'utf8')).toBe('md: ny')
    expect((await project.run()).made).toEqual(['a', 'b'])
  })

  test('that nothing can be written to any more costs no page, and says why', async () => {
    const project = cachedProject(three)
    const block = (id: string): void => {
      if (id !== 'a') return
      fs.rmSync(path.join(project.folder, 'entries'), {recursive: true})
      fs.writeFileSync(path.join(project.folder, 'entries'), '')
    }
    expect(await project.run({during: block})).toMatchObject({made: ['a', 'b', 'c'], stopped: 'ENOTDIR'})
    expect(fs.readFileSync(path.join(project.out, 'c/nb.md'), 'utf8')).toBe('md: tre')
  })

  test('is used by several at once', async () => {
    const ids = Array.from({length: 40}, (_, n) => `p${String(n).padStart(2, '0')}`)
    const project = cachedProject(Object.fromEntries(ids.map((id) => [id, id])))
    const parts = [0, 1, 2, 3].map((part) => ids.filter((_, index) => index % 4 === part))
    await Promise.all(parts.map((part) => project.run({ids: part})))
    expect(await project.run()).toEqual(nothing)
    const index = fs.readFileSync(indexOf(project), 'utf8')
    expect(index.trimEnd().split('\n')).toHaveLength(ids.length + 2)
  })

  test('forgets what has not been asked for the longest when it is full', async () => {
    const project = cachedProject(three)
    await project.run()
    await settle()
    const all = keptIn(project)
    const before = new Set(entriesOf(project))
    fs.writeFileSync(path.join(project.root, 'policies/c/policy.yaml'), 'fem')
    const old = entryOf(project, 'c')
    await project.run({ids: ['a', 'c'], limit: all})
    const left = entriesOf(project)
    expect(left).not.toContain(old)
    expect(left.some((file) => !before.has(file))).toBe(true)
    expect(keptIn(project)).toBeLessThanOrEqual(all)
  })

  test('is never fuller than it may be with the indexes of other settings, which go when they are the oldest', async () => {
    const project = cachedProject(three)
    await project.run({render: other})
    const oldest = indexOf(project)
    await settle()
    await project.run()
    fs.writeFileSync(path.join(project.root, 'policies/c/policy.yaml'), 'fem')
    const limit = keptIn(project)
    await project.run({limit})
    expect(keptIn(project)).toBeLessThanOrEqual(limit)
    expect(fs.existsSync(oldest)).toBe(false)
  })

  test('removes nothing that is not its own', async () => {
    const project = cachedProject(three)
    await project.run()
    const own = path.join(project.folder, 'entries/00/mine.txt')
    fs.mkdirSync(path.dirname(own), {recursive: true})
    fs.writeFileSync(own, 'x'.repeat(10_000))
    fs.writeFileSync(path.join(project.root, 'policies/c/policy.yaml'), 'fem')
    await project.run({limit: 1})
    expect(entriesOf(project)).toEqual([own])
    expect(await project.run()).toEqual(nothing)
  })

  test('forgets also the indexes of other settings when nothing is left of what they name', async () => {
    const project = cachedProject(three)
    await project.run({render: other})
    const first = indexOf(project)
    fs.writeFileSync(path.join(project.folder, `${'0'.repeat(32)}.index`), 'damaged')
    await project.run({limit: 1})
    expect(fs.existsSync(first)).toBe(false)
    expect(fs.readdirSync(project.folder).filter((name) => name.endsWith('.index'))).toHaveLength(1)
    expect((await project.run({render: other})).made).toEqual(['a', 'b', 'c'])
  })

  test('counts what it keeps again when nobody knows it any more', async () => {
    const project = cachedProject(three)
    await project.run()
    const size = path.join(project.folder, 'size')
    const counted = fs.readFileSync(size, 'utf8')
    expect(counted).toBe(`${String(entriesOf(project).reduce((sum, file) => sum + fs.statSync(file).size, 0))}\n`)
    fs.writeFileSync(size, '')
    fs.appendFileSync(path.join(project.root, 'policies/a/policy.yaml'), 'x')
    await project.run()
    expect(Number(fs.readFileSync(size, 'utf8'))).toBeGreaterThan(Number(counted))
  })

  test('counts what it keeps again when a run was ended that added to it', async () => {
    const project = cachedProject(three)
    await project.run()
    const added = path.join(project.folder, 'entries/00', '0'.repeat(64))
    fs.mkdirSync(path.dirname(added), {recursive: true})
    fs.writeFileSync(added, 'x'.repeat(10_000))
    const left = path.join(project.folder, `.${path.basename(indexOf(project))}.0-1.${nameOfProcess(1073741824)}.new`)
    fs.writeFileSync(left, '')
    fs.appendFileSync(path.join(project.root, 'policies/a/policy.yaml'), 'x')
    await project.run()
    const kept = entriesOf(project).reduce((sum, file) => sum + fs.statSync(file).size, 0)
    expect(fs.readFileSync(path.join(project.folder, 'size'), 'utf8')).toBe(`${String(kept)}\n`)
    expect(fs.existsSync(left)).toBe(false)
  })

  test('counts what it keeps again when the disk became full after something was added', async () => {
    const project = cachedProject(three)
    await project.run({ids: ['a']})
    const {writeFileSync} = fs
    const becomeFull = (id: string): void => {
      if (id !== 'c') return
      jest.spyOn(fs, 'writeFileSync').mockImplementation((file, ...rest) => {
        if (String(file).startsWith(project.folder)) throw Object.assign(new Error('full'), {code: 'ENOSPC'})
        writeFileSync(file, ...rest)
      })
    }
    expect(await project.run({during: becomeFull})).toMatchObject({made: ['b', 'c'], stopped: 'ENOSPC'})
    jest.restoreAllMocks()
    expect(await project.run()).toMatchObject({made: ['c'], damaged: 0})
    const {kept, told} = sizesIn(project)
    expect(entriesOf(project)).toHaveLength(3)
    expect(told).toBe(kept)
  })

  test('counts what it keeps again when what was learned could not be written at last', async () => {
    const project = cachedProject(three)
    await project.run({ids: ['a']})
    const lock = path.join(project.folder, 'lock')
    expect(await project.run({during: () => fs.mkdirSync(lock, {recursive: true})})).toMatchObject({stopped: 'EISDIR'})
    fs.rmdirSync(lock)
    await project.run()
    const {kept, told} = sizesIn(project)
    expect(told).toBe(kept)
  })

  test('counts once what several runs keep at once', async () => {
    const project = cachedProject(three)
    const runs = [1, 2, 3].map(() => project.open())
    for (const run of runs) expect(run.recall('a')).toBeUndefined()
    for (const run of runs) run.remember({id: 'a', files: [], findings: []}, [])
    for (const run of runs) expect(await run.close()).toEqual({damaged: 0})
    const {kept, told} = sizesIn(project)
    expect(entriesOf(project)).toHaveLength(1)
    expect(told).toBe(kept)
  })

  test('remembers nothing of a policy that is gone, or that somebody removes meanwhile', async () => {
    const project = cachedProject(three)
    const cache = project.open()
    expect(cache.recall('gone')).toBeUndefined()
    cache.remember({id: 'gone', files: [], findings: []}, [])
    expect(cache.recall('gone')).toBeUndefined()
    await cache.close()
    expect(fs.readdirSync(path.join(project.folder, 'entries'))).toEqual([])
  })

  test('knows a file that is too large to be read by its size', async () => {
    const project = cachedProject(three)
    const file = path.join(project.root, 'policies/a/translations.tsv')
    fs.writeFileSync(file, Buffer.alloc(20_000_001))
    expect((await project.run()).made).toEqual(['a', 'b', 'c'])
    expect((await project.run()).made).toEqual([])
    fs.writeFileSync(file, Buffer.alloc(20_000_002))
    expect((await project.run()).made).toEqual(['a'])
  })

  test('is told apart as one by programs that make copies', async () => {
    const project = cachedProject(three)
    const folder = path.join(temporaryFolder(), 'deep/cache')
    await project.run({folder})
    expect(fs.readFileSync(path.join(folder, 'CACHEDIR.TAG'), 'utf8').split('\n')[0]).toBe(
      'Signature: 8a477f597d28d172789f06886806bc55'
    )
  })

  test('is not told apart where other things lie in its folder, which copies are to have', async () => {
    const project = cachedProject(three)
    const folder = temporaryFolder({'mine.txt': 'mine'})
    await project.run({folder})
    expect(fs.existsSync(path.join(folder, 'CACHEDIR.TAG'))).toBe(false)
    expect((await project.run({folder})).made).toEqual([])
  })
})
