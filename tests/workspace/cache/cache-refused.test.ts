import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, jest, test} from '@jest/globals'
import {entryOf, indexOf, nothing, three} from '../../support/cache-files.ts'
import {cachedProject} from '../../support/cached-project.ts'
import {readTree} from '../../support/read-tree.ts'

describe('something of a cache that cannot be read', () => {
  afterEach(() => void jest.restoreAllMocks())

  const mayNotBeRead = (file: string): void => {
    const {openSync} = fs
    jest.spyOn(fs, 'openSync').mockImplementation((...given) => {
      if (given[0] === file) throw Object.assign(new Error('not allowed'), {code: 'EACCES'})
      return openSync(...given)
    })
  }
  const aFolderInstead = (file: string): void => {
    fs.rmSync(file, {recursive: true})
    fs.mkdirSync(path.join(file, 'mine'), {recursive: true})
  }

  test('is as if it were absent when it is an entry, and is told, and the others are kept', async () => {
    const project = cachedProject(three)
    await project.run()
    const entry = entryOf(project, 'b')
    aFolderInstead(entry)
    fs.rmSync(project.out, {recursive: true})
    fs.writeFileSync(path.join(project.root, 'policies/c/policy.yaml'), 'ny')
    const unreadable = {file: path.relative(project.folder, entry), reason: 'EISDIR'}
    expect(await project.run()).toEqual({
      made: ['b', 'c'],
      wrote: ['a/nb.html', 'a/nb.md', 'b/nb.html', 'b/nb.md', 'c/nb.html', 'c/nb.md'],
      damaged: 0,
      unreadable
    })
    fs.rmSync(project.out, {recursive: true})
    expect(await project.run()).toMatchObject({made: ['b'], unreadable})
    expect(fs.existsSync(path.join(entry, 'mine'))).toBe(true)
    expect(fs.readdirSync(project.folder).filter((name) => name.endsWith('.new'))).toEqual([])
  })

  test('is made again when it is an entry that nobody may read', async () => {
    const project = cachedProject(three)
    await project.run()
    const entry = entryOf(project, 'b')
    fs.rmSync(entry)
    // Whoever may read everything cannot follow a link to itself either.
    fs.symlinkSync(path.basename(entry), entry)
    fs.rmSync(project.out, {recursive: true})
    expect(await project.run()).toMatchObject({made: ['b'], damaged: 0, unreadable: {reason: 'ELOOP'}})
    fs.rmSync(project.out, {recursive: true})
    expect(await project.run()).toMatchObject({made: [], damaged: 0})
  })

  test('holds nothing when it is an entry that says so', async () => {
    const project = cachedProject(three)
    await project.run()
    const digest = createHash('sha256').update('null').digest('hex')
    fs.writeFileSync(entryOf(project, 'b'), `${digest}\nnull\n`)
    fs.rmSync(project.out, {recursive: true})
    expect(await project.run()).toMatchObject({made: ['b'], damaged: 1})
  })

  test('changes nothing but how much is read when it is the index', async () => {
    const project = cachedProject(three)
    await project.run()
    const index = indexOf(project)
    aFolderInstead(index)
    fs.writeFileSync(path.join(project.root, 'policies/c/policy.yaml'), 'ny')
    const unreadable = {file: path.basename(index), reason: 'EISDIR'}
    expect(await project.run()).toEqual({made: ['c'], wrote: ['c/nb.html', 'c/nb.md'], damaged: 0, unreadable})
    expect(await project.run()).toEqual({...nothing, unreadable})
    expect(fs.readdirSync(index)).toEqual(['mine'])
  })

  test('keeps nothing when it is the index of others', async () => {
    const project = cachedProject(three)
    await project.run()
    const others = path.join(project.folder, `${'0'.repeat(32)}.index`)
    fs.writeFileSync(others, 'x'.repeat(100))
    mayNotBeRead(others)
    fs.writeFileSync(path.join(project.root, 'policies/c/policy.yaml'), 'ny')
    const unreadable = {file: path.basename(others), reason: 'EACCES'}
    expect(await project.run({limit: 1})).toEqual({
      made: ['c'],
      wrote: ['c/nb.html', 'c/nb.md'],
      damaged: 0,
      unreadable
    })
    expect(fs.existsSync(others)).toBe(false)
  })

  test('is left alone when it lies where sizes are kept', async () => {
    const project = cachedProject(three)
    await project.run()
    aFolderInstead(path.join(project.folder, 'size'))
    fs.writeFileSync(path.join(project.root, 'policies/c/policy.yaml'), 'ny')
    const unreadable = {file: 'size', reason: 'EISDIR'}
    expect(await project.run()).toEqual({made: ['c'], wrote: ['c/nb.html', 'c/nb.md'], damaged: 0, unreadable})
  })
})

describe('a cache', () => {
  afterEach(() => void jest.restoreAllMocks())

  const mayNotBeWritten = (folder: string): void => {
    const {accessSync} = fs
    jest.spyOn(fs, 'accessSync').mockImplementation((...given) => {
      if (given[0] === folder) throw Object.assign(new Error('not allowed'), {code: 'EROFS'})
      accessSync(...given)
    })
  }

  test('whose entries are a file costs no page, and says why', async () => {
    const project = cachedProject(three)
    await project.run()
    fs.rmSync(path.join(project.folder, 'entries'), {recursive: true})
    fs.writeFileSync(path.join(project.folder, 'entries'), '')
    fs.rmSync(project.out, {recursive: true})
    expect(await project.run()).toMatchObject({made: ['a', 'b', 'c'], damaged: 0, stopped: 'EEXIST'})
    expect(fs.readFileSync(path.join(project.out, 'c/nb.md'), 'utf8')).toBe('md: tre')
  })

  test('that cannot be written to is read nevertheless, and says why', async () => {
    const project = cachedProject(three)
    await project.run()
    mayNotBeWritten(project.folder)
    fs.rmSync(project.out, {recursive: true})
    fs.writeFileSync(path.join(project.root, 'policies/c/policy.yaml'), 'ny')
    const before = readTree(project.folder)
    expect(await project.run()).toMatchObject({made: ['c'], damaged: 0, stopped: 'EROFS'})
    expect(await project.run()).toMatchObject({made: ['c'], wrote: ['c/nb.html', 'c/nb.md'], stopped: 'EROFS'})
    expect(readTree(project.folder)).toEqual(before)
  })

  test('that nothing is to be remembered in is read, and not written to', async () => {
    const project = cachedProject(three)
    await project.run()
    fs.writeFileSync(path.join(project.root, 'policies/c/policy.yaml'), 'ny')
    const before = readTree(project.folder)
    expect(await project.run({readOnly: true})).toEqual({made: ['c'], wrote: ['c/nb.html', 'c/nb.md'], damaged: 0})
    expect(readTree(project.folder)).toEqual(before)
    const folder = path.join(project.root, 'absent')
    expect(await project.run({readOnly: true, folder})).toMatchObject({made: ['a', 'b', 'c'], damaged: 0})
    expect(fs.existsSync(folder)).toBe(false)
  })
})
