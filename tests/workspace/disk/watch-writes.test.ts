import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {watchWrites} from '../../../src/workspace/disk/watch-writes.ts'
import {writeTogether} from '../../../src/workspace/disk/write-together.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {readTree} from '../../support/read-tree.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const told = async (work: () => unknown): Promise<[string, string | null, string | null][]> => {
  const {written} = await watchWrites(work)
  const text = (bytes: Uint8Array | null): string | null => bytes && Buffer.from(bytes).toString('utf8')
  return written.map(({path: file, before, after}) => [path.basename(file), text(before), text(after)])
}

describe('whoever watches what is written', () => {
  test('is told of each file once, as it was at first and is at last', async () => {
    const folder = temporaryFolder({'a.txt': 'one', 'gone.txt': 'here', 'same.txt': 'same'})
    const files = await told(() => {
      writeTogether(folder, [
        {path: 'a.txt', content: 'two'},
        {path: 'new.txt', content: 'new'},
        {path: 'same.txt', content: 'same'}
      ])
      writeTogether(folder, [
        {path: 'a.txt', content: 'three'},
        {path: 'gone.txt', content: null}
      ])
    })
    expect(files).toEqual([
      ['a.txt', 'one', 'three'],
      ['new.txt', null, 'new'],
      ['gone.txt', 'here', null]
    ])
  })

  test('is told nothing of what others write meanwhile, nor of what could not be written', async () => {
    const folder = temporaryFolder({'a.txt': 'one', 'c/keep': 'x'})
    let go = (): void => undefined
    const waiting = new Promise<void>((resolve) => (go = resolve))
    const watched = told(async () => {
      await waiting
      misuseOf(() =>
        writeTogether(folder, [
          {path: 'a.txt', content: 'two'},
          {path: 'c', content: 'a folder is there'}
        ])
      )
    })
    const other = told(() => writeTogether(folder, [{path: 'b.txt', content: 'other'}]))
    fs.writeFileSync(path.join(folder, 'd.txt'), 'by hand')
    go()
    expect(await watched).toEqual([])
    expect(await other).toEqual([['b.txt', null, 'other']])
  })
})

describe('a file that is to be gone', () => {
  test('is removed with the others, and left where it is not', () => {
    const folder = temporaryFolder({'a.txt': 'one', 'b.txt': 'one'})
    writeTogether(folder, [
      {path: 'a.txt', content: null},
      {path: 'never.txt', content: null},
      {path: 'b.txt', content: 'two'}
    ])
    expect([...readTree(folder)].map(([file, bytes]) => [file, bytes.toString('utf8')])).toEqual([['b.txt', 'two']])
  })

  test('is there again when another cannot be written', () => {
    const folder = temporaryFolder({'a.txt': 'one', 'c/keep': 'x'})
    const files = [
      {path: 'a.txt', content: null},
      {path: 'c', content: 'a folder is there'}
    ]
    expect(misuseOf(() => writeTogether(folder, files))?.code).toBe('unwritable')
    expect(Object.fromEntries([...readTree(folder)].map(([file, bytes]) => [file, bytes.toString('utf8')]))).toEqual({
      'a.txt': 'one',
      'c/keep': 'x'
    })
  })
})
