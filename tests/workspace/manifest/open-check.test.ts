import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {readTree} from '../../support/read-tree.ts'
import {writtenFolder, type Pages} from '../../support/written-folder.ts'

const two: Pages = {a: {'nb.html': 'a', 'nb.md': 'a'}, b: {'nb.html': 'b'}}

describe('checking an output folder', () => {
  test('finds nothing after a run, and writes nothing', async () => {
    const {out, run, check} = writtenFolder()
    await run(two, {assets: {'assets/x.css': 'x'}})
    const before = readTree(out)
    expect(check(two, {assets: {'assets/x.css': 'x'}})).toEqual([])
    expect(readTree(out)).toEqual(before)
  })

  test('finds what is missing, different, and not written any more, by path', async () => {
    const {out, run, check} = writtenFolder()
    await run({...two, c: {'nb.html': 'c'}}, {assets: {'assets/old.css': 'x'}})
    fs.rmSync(path.join(out, 'b/nb.html'))
    expect(check({a: {'nb.html': 'A'}, b: two.b!}, {assets: {'assets/new.css': 'x'}})).toEqual([
      {state: 'different', path: 'a/nb.html'},
      {state: 'surplus', path: 'a/nb.md'},
      {state: 'missing', path: 'assets/new.css'},
      {state: 'surplus', path: 'assets/old.css'},
      {state: 'missing', path: 'b/nb.html'},
      {state: 'surplus', path: 'c/nb.html'}
    ])
  })

  test('finds everything missing where there is nothing', () => {
    const {out, check} = writtenFolder()
    expect(check(two).map(({state}) => state)).toEqual(['missing', 'missing', 'missing'])
    expect(fs.existsSync(out)).toBe(false)
  })

  test('of some policies says nothing of others, nor of what their pages need', async () => {
    const {run, check} = writtenFolder()
    await run(two, {assets: {'assets/old.css': 'x'}})
    expect(check({b: two.b!}, {policies: ['a', 'b'], assets: {'assets/old.css': 'x'}})).toEqual([])
    expect(check({b: {}}, {policies: ['a', 'b']})).toEqual([{state: 'surplus', path: 'b/nb.html'}])
  })

  test('of a part says nothing of other parts', async () => {
    const {run, check} = writtenFolder()
    const many = Object.fromEntries(Array.from({length: 12}, (_, n) => [`p${String(n)}`, {'nb.html': String(n)}]))
    await run(many)
    expect(check({...many, p1: {}}, {shard: {index: 1, of: 4}})).toEqual([{state: 'surplus', path: 'p1/nb.html'}])
    expect(check({...many, p1: {}}, {shard: {index: 2, of: 4}})).toEqual([])
  })

  test('of a part says nothing of what pages of other parts need', async () => {
    const {run, check} = writtenFolder()
    const many = Object.fromEntries(Array.from({length: 12}, (_, n) => [`p${String(n)}`, {'nb.html': String(n)}]))
    const [first, second] = [1, 2].map((index) => ({index, of: 2}))
    await run(many, {shard: first!, assets: {'assets/first.css': 'x'}})
    await run(many, {shard: second!, assets: {'assets/second.css': 'x'}})
    expect(check(many, {shard: second!, assets: {'assets/second.css': 'x'}})).toEqual([])
    expect(check(many, {shard: second!})).toEqual([{state: 'surplus', path: 'assets/second.css'}])
  })

  test('knows a file of an earlier run that nobody cleaned', async () => {
    const {out, run, check} = writtenFolder()
    await run(two)
    await run({a: {'nb.html': 'a'}, b: two.b!})
    expect(check({a: {'nb.html': 'a'}, b: two.b!})).toEqual([{state: 'surplus', path: 'a/nb.md'}])
    fs.rmSync(path.join(out, 'a/nb.md'))
    expect(check({a: {'nb.html': 'a'}, b: two.b!})).toEqual([])
  })

  test('leaves the old pages of a policy that is refused', async () => {
    const {run, check} = writtenFolder()
    await run(two)
    expect(check({a: 'refused', b: two.b!})).toEqual([])
  })

  test('tells apart what no cleaning would remove: what somebody has changed, and links', async () => {
    const {out, run, check} = writtenFolder()
    await run({...two, c: {'nb.html': 'c'}, d: {'nb.html': 'd'}})
    fs.writeFileSync(path.join(out, 'b/nb.html'), 'own')
    fs.renameSync(path.join(out, 'c'), path.join(out, '../elsewhere'))
    fs.symlinkSync('../elsewhere', path.join(out, 'c'))
    expect(check({a: two.a!})).toEqual([
      {state: 'left', path: 'b/nb.html'},
      {state: 'left', path: 'c/nb.html'},
      {state: 'surplus', path: 'd/nb.html'}
    ])
  })

  test('knows the pages of a run that was stopped', async () => {
    const {out, run, check, stop} = writtenFolder()
    await run(two, {assets: {'assets/x.css': 'x'}})
    stop({a: {'nb.html': 'a'}, c: {'nb.html': 'c', 'nn.html': 'c'}}, {written: ['c/nb.html']})
    const before = readTree(out)
    expect(check(two, {assets: {'assets/x.css': 'x'}})).toEqual([{state: 'surplus', path: 'c/nb.html'}])
    expect(readTree(out)).toEqual(before)
    expect(check({b: two.b!}, {policies: ['a', 'b'], assets: {'assets/x.css': 'x'}})).toEqual([])
  })
})
