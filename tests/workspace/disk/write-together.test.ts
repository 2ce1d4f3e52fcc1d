import fs from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, jest, test} from '@jest/globals'
import {writeTogether} from '../../../src/workspace/disk/write-together.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {textsIn} from '../../support/texts-in.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

const failure = (code: string): Error => Object.assign(new Error(code), {code})

describe('files written together', () => {
  test('are all there, with the folders on the way, and nothing besides', () => {
    const folder = path.join(temporaryFolder(), 'dist')
    writeTogether(folder, [
      {path: 'ldo/nb.html', content: 'æ'},
      {path: 'nb.md', content: 'ø'}
    ])
    expect(textsIn(folder)).toEqual({'ldo/nb.html': 'æ', 'nb.md': 'ø'})
  })

  test('may be bytes that are no text', () => {
    const folder = temporaryFolder()
    const content = Uint8Array.from([0x50, 0x4b, 0xff, 0xfe, 0])
    writeTogether(folder, [{path: 'kept.docx', content}])
    writeTogether(folder, [{path: 'kept.docx', content}])
    expect([...fs.readFileSync(path.join(folder, 'kept.docx'))]).toEqual([...content])
  })

  test('may be read by those who could read them before, and stay where a link leads', () => {
    const root = temporaryFolder({'shared/nb.yaml': 'Før', 'own/nn.yaml': 'Før', 'own/en.yaml': 'Før'})
    fs.chmodSync(path.join(root, 'own/nn.yaml'), 0o600)
    fs.symlinkSync(path.join('..', 'shared', 'nb.yaml'), path.join(root, 'own/nb.yaml'))
    const files = ['nb.yaml', 'nn.yaml', 'en.yaml'].map((file) => ({path: file, content: 'Etter'}))
    writeTogether(path.join(root, 'own'), files)
    expect(textsIn(root)).toMatchObject({'shared/nb.yaml': 'Etter', 'own/nn.yaml': 'Etter', 'own/en.yaml': 'Etter'})
    expect(fs.lstatSync(path.join(root, 'own/nb.yaml')).isSymbolicLink()).toBe(true)
    expect(fs.statSync(path.join(root, 'own/nn.yaml')).mode & 0o777).toBe(0o600)
  })

  test('are left untouched when they are the same already', () => {
    const folder = temporaryFolder({'same.md': 'Same\n', 'other.md': 'Before\n'})
    const long = new Date('2001-01-01T00:00:00Z')
    for (const file of ['same.md', 'other.md']) fs.utimesSync(path.join(folder, file), long, long)
    writeTogether(folder, [
      {path: 'same.md', content: 'Same\n'},
      {path: 'other.md', content: 'After!\n'}
    ])
    expect(fs.statSync(path.join(folder, 'same.md')).mtime).toEqual(long)
    expect(fs.statSync(path.join(folder, 'other.md')).mtime).not.toEqual(long)
  })

  test('are told apart when they have the same length', () => {
    const folder = temporaryFolder({'a.md': 'ab'})
    writeTogether(folder, [{path: 'a.md', content: 'ba'}])
    expect(textsIn(folder)).toEqual({'a.md': 'ba'})
  })

  test('are as before, all of them, when a folder is in the place of the last', () => {
    const folder = temporaryFolder({'a.md': 'old', 'c.md/keep': 'x'})
    const files = ['a.md', 'b.md', 'c.md'].map((file) => ({path: file, content: 'new'}))
    expect(misuseOf(() => writeTogether(folder, files))?.code).toBe('unwritable')
    expect(textsIn(folder)).toEqual({'a.md': 'old', 'c.md/keep': 'x'})
  })

  test('are as before when the disk is full half-way', () => {
    const folder = temporaryFolder({'a.md': 'old'})
    const write = fs.writeFileSync
    jest.spyOn(fs, 'writeFileSync').mockImplementation((file, ...rest) => {
      if (String(file).includes('b.md')) throw failure('ENOSPC')
      write(file, ...rest)
    })
    const files = ['a.md', 'b.md'].map((file) => ({path: file, content: 'new'}))
    expect(misuseOf(() => writeTogether(folder, files))).toEqual({
      code: 'unwritable',
      parameters: {file: path.join(folder, 'b.md'), reason: 'ENOSPC'}
    })
    expect(textsIn(folder)).toEqual({'a.md': 'old'})
  })

  test('are as before when the last cannot be put in its place, and new ones are gone again', () => {
    const folder = temporaryFolder({'a.md': 'old', 'c.md': 'old'})
    const rename = fs.renameSync
    jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (String(from).endsWith('.new') && path.basename(String(to)) === 'c.md') throw failure('EACCES')
      rename(from, to)
    })
    const files = ['a.md', 'b.md', 'c.md'].map((file) => ({path: file, content: 'new'}))
    expect(misuseOf(() => writeTogether(folder, files))?.parameters['reason']).toBe('EACCES')
    expect(textsIn(folder)).toEqual({'a.md': 'old', 'c.md': 'old'})
  })

  test('leave no half copy behind when the old one cannot be kept', () => {
    const folder = temporaryFolder({'a.md': 'old'})
    jest.spyOn(fs, 'copyFileSync').mockImplementation((_, to) => {
      fs.writeFileSync(to, 'o')
      throw failure('ENOSPC')
    })
    expect(misuseOf(() => writeTogether(folder, [{path: 'a.md', content: 'new'}]))?.code).toBe('unwritable')
    expect(textsIn(folder)).toEqual({'a.md': 'old'})
  })

  test('are put back as far as the disk takes them, and what was refused first is told', () => {
    const folder = temporaryFolder({'a.md': 'old', 'b.md': 'old', 'c.md': 'old'})
    const rename = fs.renameSync
    jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      const name = path.basename(String(to))
      if (String(from).endsWith('.new') && name === 'c.md') throw failure('EROFS')
      if (String(from).endsWith('.old') && name === 'a.md') throw failure('EIO')
      rename(from, to)
    })
    const files = ['a.md', 'b.md', 'c.md'].map((file) => ({path: file, content: 'new'}))
    expect(misuseOf(() => writeTogether(folder, files))?.parameters['reason']).toBe('EROFS')
    const left = textsIn(folder)
    expect(left).toMatchObject({'b.md': 'old', 'c.md': 'old'})
    expect(Object.keys(left).filter((name) => name.startsWith('.a.md'))).toHaveLength(1)
  })

  test('say what went wrong also when the system has no code for it', () => {
    const folder = temporaryFolder()
    jest.spyOn(fs, 'mkdirSync').mockImplementation(() => {
      throw new Error('strange')
    })
    expect(misuseOf(() => writeTogether(folder, [{path: 'a', content: ''}]))?.parameters['reason']).toBe(
      'Error: strange'
    )
  })
})
