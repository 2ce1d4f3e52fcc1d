import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterEach, describe, expect, jest, test} from '@jest/globals'
import {digest} from '../../../src/source/digest.ts'
import type {OutputFile} from '../../../src/workspace/disk/write-together.ts'
import {announceFiles} from '../../../src/workspace/manifest/announce-files.ts'
import type {Project} from '../../../src/workspace/project/open-project.ts'
import {createPageWriter, type PageWriter} from '../../../src/workspace/render/create-page-writer.ts'
import {removeInterrupted} from '../../../src/workspace/render/remove-interrupted.ts'
import {misuseIn} from '../../support/misuse-in.ts'
import {nameOfProcess} from '../../support/name-of-process.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {textsIn} from '../../support/texts-in.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

/** No process has such a number. */
const gone = 2 ** 30

const writerFor = (root: string, assets: readonly OutputFile[] = []): PageWriter =>
  createPageWriter({out: path.join(root, 'dist'), assets, project: {root} as Project})

const page = (content: string): OutputFile[] => [
  {path: 'a/nb.html', content},
  {path: 'a/nn.html', content}
]

describe('the pages of a policy', () => {
  test('are written together, with what pages need besides, and no lock is left', async () => {
    const root = temporaryFolder()
    const write = writerFor(root, [{path: 'assets/a.css', content: 'a{}'}])
    await write('a', page('1'))
    expect(textsIn(root)).toEqual({'dist/assets/a.css': 'a{}', 'dist/a/nb.html': '1', 'dist/a/nn.html': '1'})
  })

  test('need nothing besides where there are none', async () => {
    const root = temporaryFolder()
    await writerFor(root, [{path: 'assets/a.css', content: 'a{}'}])('a', [])
    expect(fs.existsSync(path.join(root, 'dist'))).toBe(false)
  })

  test('need it also when they are there already', async () => {
    const root = temporaryFolder()
    await writerFor(root, [{path: 'assets/a.css', content: 'a{}'}])('a', [], {hasPages: true})
    expect(textsIn(root)).toEqual({'dist/assets/a.css': 'a{}'})
  })

  test('are announced before the first is replaced, with what pages need besides, and only where something is written', async () => {
    const root = temporaryFolder({'dist/a/nb.html': '0'})
    const told: unknown[] = []
    const needed = [{path: 'assets/a.css', content: 'a{}'}]
    const write = createPageWriter(
      {out: path.join(root, 'dist'), assets: needed, project: {root} as Project},
      (id, files) => {
        told.push([id, files.map((file) => file.path), textsIn(root)['dist/a/nb.html']])
      }
    )
    await write('a', page('1'))
    await write('a', page('1'))
    expect(told).toEqual([['a', ['assets/a.css', 'a/nb.html', 'a/nn.html'], '0']])
  })

  test('are left as they are when they cannot be announced', async () => {
    const root = temporaryFolder({'dist/a/nb.html': '0'})
    const out = path.join(root, 'dist')
    fs.mkdirSync(path.join(out, '.personvern/list'), {recursive: true})
    const write = createPageWriter({out, assets: [], project: {root} as Project}, announceFiles(out, 'list'))
    expect(await misuseIn(write('a', page('1')))).toEqual({
      code: 'unwritable',
      parameters: {file: path.join(out, '.personvern/list'), reason: 'EISDIR'}
    })
    expect(textsIn(root)).toEqual({'dist/a/nb.html': '0'})
  })

  test('wait for no lock where they are as they must be', async () => {
    const root = temporaryFolder({
      'dist/a/nb.html': '1',
      'dist/a/nn.html': '1',
      'dist/.personvern/a.lock': JSON.stringify({pid: process.ppid, host: os.hostname()})
    })
    await writerFor(root)('a', page('1'))
    expect(Object.keys(textsIn(root))).toContain('dist/.personvern/a.lock')
  })

  test('wait for another run that is writing them', async () => {
    const root = temporaryFolder({
      'dist/.personvern/a.lock': JSON.stringify({pid: process.ppid, host: os.hostname(), folders: ['a']})
    })
    const writing = writerFor(root)('a', page('1'))
    setTimeout(() => fs.rmSync(path.join(root, 'dist/.personvern/a.lock')), 50)
    await new Promise(setImmediate)
    expect(fs.existsSync(path.join(root, 'dist/a'))).toBe(false)
    await writing
    expect(textsIn(root)).toEqual({'dist/a/nb.html': '1', 'dist/a/nn.html': '1'})
  })

  test('are not written through a link, nor to the place of one', async () => {
    const root = temporaryFolder({'elsewhere/keep': ''})
    fs.mkdirSync(path.join(root, 'dist'))
    fs.symlinkSync('../elsewhere', path.join(root, 'dist', 'a'))
    fs.symlinkSync('elsewhere', path.join(root, 'dist', 'b.html'))
    const write = writerFor(root)
    expect(await misuseIn(write('a', page('1')))).toEqual({
      code: 'out-linked',
      parameters: {file: path.join(root, 'dist/a/nb.html')}
    })
    expect((await misuseIn(write('b', [{path: 'b.html', content: ''}])))?.code).toBe('out-linked')
    expect(Object.keys(textsIn(path.join(root, 'elsewhere')))).toEqual(['keep'])
  })

  test('are not taken for there already behind a link', async () => {
    const root = temporaryFolder({'elsewhere/nb.html': '1'})
    fs.mkdirSync(path.join(root, 'dist'))
    fs.symlinkSync('../elsewhere', path.join(root, 'dist', 'a'))
    const listed = [{path: 'a/nb.html', digest: digest('1'), size: 1}]
    expect(await misuseIn(writerFor(root)('a', [], {hasPages: true, listed}))).toEqual({
      code: 'out-linked',
      parameters: {file: path.join(root, 'dist/a/nb.html')}
    })
  })

  test('are not written where the folder of locks is a link', async () => {
    const root = temporaryFolder({'elsewhere/keep': ''})
    fs.mkdirSync(path.join(root, 'dist'))
    fs.symlinkSync('../elsewhere', path.join(root, 'dist', '.personvern'))
    expect((await misuseIn(writerFor(root)('a', page('1'))))?.code).toBe('out-linked')
    expect(Object.keys(textsIn(path.join(root, 'elsewhere')))).toEqual(['keep'])
  })

  test('are misuse in one message where nothing can be written', async () => {
    const root = temporaryFolder({dist: 'a file'})
    expect(await misuseIn(writerFor(root)('a', page('1')))).toEqual({
      code: 'unwritable',
      parameters: {file: path.join(root, 'dist'), reason: 'ENOTDIR'}
    })
  })

  test('are as they were when the disk is full, and nothing is left behind', async () => {
    const root = temporaryFolder({'dist/a/nb.html': '0', 'dist/a/nn.html': '0'})
    const write = fs.writeFileSync
    jest.spyOn(fs, 'writeFileSync').mockImplementation((file, content, options) => {
      if (!String(file).includes('.nn.html')) return write(file, content, options)
      write(file, '', options)
      throw Object.assign(new Error('ENOSPC'), {code: 'ENOSPC'})
    })
    expect(await misuseIn(writerFor(root)('a', page('1')))).toEqual({
      code: 'unwritable',
      parameters: {file: path.join(root, 'dist/a/nn.html'), reason: 'ENOSPC'}
    })
    expect(textsIn(root)).toEqual({'dist/a/nb.html': '0', 'dist/a/nn.html': '0'})
  })

  test('are as they were when there is no room for a lock, and none is left', async () => {
    const root = temporaryFolder({'dist/a/nb.html': '0'})
    const write = fs.writeFileSync
    jest.spyOn(fs, 'writeFileSync').mockImplementation((file, _, options) => {
      write(file, '', options)
      throw Object.assign(new Error('ENOSPC'), {code: 'ENOSPC'})
    })
    expect((await misuseIn(writerFor(root)('a', page('1'))))?.parameters).toMatchObject({reason: 'ENOSPC'})
    expect(textsIn(root)).toEqual({'dist/a/nb.html': '0'})
  })

  test('keep the time of what is the same', async () => {
    const root = temporaryFolder({'dist/a/nb.html': '1', 'dist/a/nn.html': '0'})
    const long = new Date('2001-01-01T00:00:00Z')
    for (const name of ['nb', 'nn']) fs.utimesSync(path.join(root, `dist/a/${name}.html`), long, long)
    await writerFor(root)('a', page('1'))
    expect(fs.statSync(path.join(root, 'dist/a/nb.html')).mtime).toEqual(long)
    expect(fs.statSync(path.join(root, 'dist/a/nn.html')).mtime).not.toEqual(long)
  })
})

describe('what a run has left behind that was ended', () => {
  const lockOf = (pid: number, folders: unknown): string => JSON.stringify({pid, host: os.hostname(), folders})

  test('is removed where its locks say, with them', async () => {
    const out = temporaryFolder({
      '.personvern/a.lock': lockOf(gone, ['a', '.']),
      [`a/.nb.html.${nameOfProcess(gone)}.new`]: 'half',
      [`a/.nb.html.${nameOfProcess(gone)}-2.old`]: 'old',
      'a/nb.html': 'whole',
      [`.index.html.${nameOfProcess(gone)}.new`]: 'half'
    })
    await removeInterrupted(out)
    expect(textsIn(out)).toEqual({'a/nb.html': 'whole'})
  })

  test('is left to a run that goes on', async () => {
    const files = {
      '.personvern/a.lock': lockOf(process.ppid, ['a']),
      [`a/.nb.html.${nameOfProcess(process.ppid)}.new`]: 'half',
      [`a/.nb.html.${nameOfProcess(gone)}.new`]: 'half'
    }
    const out = temporaryFolder(files)
    await removeInterrupted(out)
    expect(textsIn(out)).toEqual(files)
  })

  test.each([[['../beside']], [['a/../../beside']], [['link']], [[7]], ['a'], [{}]])(
    'is looked for nowhere else, whatever a lock says: %j',
    async (folders) => {
      const top = temporaryFolder({
        'out/.personvern/a.lock': lockOf(gone, folders),
        [`beside/.x.${nameOfProcess(gone)}.new`]: ''
      })
      fs.symlinkSync('../beside', path.join(top, 'out', 'link'))
      await removeInterrupted(path.join(top, 'out'))
      expect(Object.keys(textsIn(path.join(top, 'beside')))).toEqual([`.x.${nameOfProcess(gone)}.new`])
    }
  )

  test('is nothing where there has been no run', async () => {
    const out = path.join(temporaryFolder(), 'dist')
    await removeInterrupted(out)
    expect(fs.existsSync(out)).toBe(false)
  })
})
