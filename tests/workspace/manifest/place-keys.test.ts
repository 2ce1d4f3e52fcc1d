import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {writtenFolder, type Pages} from '../../support/written-folder.ts'

const nothing = {removed: [], kept: [], linked: []}

describe('a page whose name is another in case alone', () => {
  test('is removed by cleaning, unless it is the same on the file system', async () => {
    const {out, run} = writtenFolder()
    await run({a: {'nb.html': 'a'}})
    const isOneCase = fs.existsSync(path.join(out, 'A'))
    expect(await run({a: {'NB.html': 'a'}}, {clean: true})).toEqual(
      isOneCase ? nothing : {...nothing, removed: ['a/nb.html']}
    )
    expect(fs.existsSync(path.join(out, 'a/NB.html'))).toBe(true)
    expect(fs.existsSync(path.join(out, 'a/nb.html'))).toBe(isOneCase)
  })

  test('is not removed where it is the same', async () => {
    const {out, run} = writtenFolder()
    await run({a: {'nb.html': 'a'}})
    // What is told of a file system that does not tell case apart.
    fs.mkdirSync(path.join(out, '.PERSONVERN'), {recursive: true})
    expect(await run({a: {'NB.html': 'a'}}, {clean: true})).toEqual(nothing)
    expect(fs.existsSync(path.join(out, 'a/nb.html'))).toBe(true)
  })

  test('is found by a check, unless it is the same on the file system', async () => {
    const {out, run, check} = writtenFolder()
    await run({a: {'nb.html': 'a'}})
    const other: Pages = {a: {'NB.html': 'a'}}
    if (!fs.existsSync(path.join(out, 'A')))
      expect(check(other)).toEqual([
        {state: 'missing', path: 'a/NB.html'},
        {state: 'surplus', path: 'a/nb.html'}
      ])
    fs.mkdirSync(path.join(out, '.PERSONVERN'), {recursive: true})
    expect(check(other).filter(({state}) => state === 'surplus')).toEqual([])
  })
})
