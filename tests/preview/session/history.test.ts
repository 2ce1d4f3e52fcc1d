import fs from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {createHistory, type History} from '../../../src/preview/session/history.ts'
import {writeTogether} from '../../../src/workspace/disk/write-together.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

let root: string
let told: string[][]
let history: History

const file = 'policies/a/nb.yaml'
const textOf = (name = file): string | null => {
  const full = path.join(root, name)
  return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : null
}
const write =
  (content: string, name = file) =>
  (): void =>
    writeTogether(root, [{path: name, content}])

beforeEach(() => {
  root = temporaryFolder({[file]: 'first', 'policies/b/nb.yaml': 'other'})
  told = []
  history = createHistory(root, (files) => told.push([...files]))
})

describe('the history of what was written', () => {
  test('lists it by policy, the latest first, and tells which files changed', async () => {
    expect(await history.record('a', 'save', 'one', write('second'))).toEqual({result: undefined, undo: 1})
    expect((await history.record('b', 'save', 'two', write('more', 'policies/b/nb.yaml'))).undo).toBe(2)
    expect((await history.record('a', 'review', 'three', write('third'))).undo).toBe(3)
    expect(history.list('a')).toEqual([
      {id: 3, done: 'review', what: 'three'},
      {id: 1, done: 'save', what: 'one'}
    ])
    expect(told).toEqual([[file], ['policies/b/nb.yaml'], [file]])
  })

  test('gives what the work returns, and remembers nothing when no file has changed', async () => {
    expect(await history.record('a', 'save', 'x', () => Promise.resolve('answer'))).toEqual({
      result: 'answer',
      undo: null
    })
    expect((await history.record('a', 'save', 'x', write('first'))).undo).toBeNull()
    expect(history.list('a')).toEqual([])
    expect(told).toEqual([])
  })

  test('puts back what was there before, step by step, and what was not there is gone', async () => {
    await history.record('a', 'save', 'x', write('second'))
    await history.record('a', 'save', 'x', () =>
      writeTogether(root, [
        {path: file, content: 'third'},
        {path: 'policies/a/translations.tsv', content: 'new'}
      ])
    )
    expect(await history.undo('a', 2)).toBe('done')
    expect([textOf(), textOf('policies/a/translations.tsv')]).toEqual(['second', null])
    expect(await history.undo('a', 1)).toBe('done')
    expect(textOf()).toBe('first')
    expect(history.list('a')).toEqual([])
    expect(told.at(-2)).toEqual([file, 'policies/a/translations.tsv'])
  })

  test('puts nothing back over what somebody has written since, in any of the files', async () => {
    await history.record('a', 'save', 'x', () =>
      writeTogether(root, [
        {path: file, content: 'second'},
        {path: 'policies/a/nn.yaml', content: 'new'}
      ])
    )
    fs.writeFileSync(path.join(root, 'policies/a/nn.yaml'), 'by hand')
    expect(await history.undo('a', 1)).toBe('changed')
    expect([textOf(), textOf('policies/a/nn.yaml')]).toEqual(['second', 'by hand'])
    expect(history.list('a')).toHaveLength(1)
    fs.writeFileSync(path.join(root, 'policies/a/nn.yaml'), 'new')
    expect(await history.undo('a', 1)).toBe('done')
  })

  test('puts nothing back where a file, or the whole policy, has gone', async () => {
    await history.record('a', 'save', 'x', write('second'))
    fs.rmSync(path.join(root, file))
    expect(await history.undo('a', 1)).toBe('changed')
    fs.rmSync(path.join(root, 'policies/a'), {recursive: true})
    expect(await history.undo('a', 1)).toBe('changed')
    expect(textOf()).toBeNull()
  })

  test('knows nothing of other numbers and of other policies', async () => {
    await history.record('a', 'save', 'x', write('second'))
    expect(await history.undo('b', 1)).toBe('unknown')
    expect(await history.undo('a', 7)).toBe('unknown')
    expect(await history.undo('a', 1)).toBe('done')
    expect(await history.undo('a', 1)).toBe('unknown')
  })

  test('forgets what was written longest ago', async () => {
    for (let step = 1; step <= 52; step++) await history.record('a', 'save', `${step}`, write(`step ${step}`))
    expect(history.list('a').map(({what}) => what)).toEqual(Array.from({length: 50}, (_, index) => `${52 - index}`))
  })

  test('writes nothing and puts nothing back through a link out of the project', async () => {
    await history.record('a', 'save', 'x', write('second'))
    const outside = temporaryFolder({'nb.yaml': 'second'})
    fs.rmSync(path.join(root, file))
    fs.symlinkSync(path.join(outside, 'nb.yaml'), path.join(root, file))
    await expect(history.undo('a', 1)).rejects.toMatchObject({code: 'linked-outside'})
    await expect(history.record('a', 'save', 'x', write('third'))).rejects.toMatchObject({code: 'linked-outside'})
    expect(fs.readFileSync(path.join(outside, 'nb.yaml'), 'utf8')).toBe('second')
  })
})
