import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {processStart} from '../../../src/workspace/disk/process-start.ts'
import {readTree} from '../../support/read-tree.ts'
import {writtenFolder, type Pages} from '../../support/written-folder.ts'
import {nameOfProcess} from '../../support/name-of-process.ts'
import {misuseIn} from '../../support/misuse-in.ts'

const two: Pages = {a: {'nb.html': 'a', 'nb.md': 'a'}, b: {'nb.html': 'b'}}
const many: Pages = Object.fromEntries(Array.from({length: 12}, (_, n) => [`p${String(n)}`, {'nb.html': String(n)}]))
const digestOfB = '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d'
const nothing = {removed: [], kept: [], linked: []}

const manifest = (out: string, name = '1-of-1.jsonl'): string[] =>
  fs
    .readFileSync(path.join(out, '.personvern', name), 'utf8')
    .trimEnd()
    .split('\n')
const manifests = (out: string): string[] => fs.readdirSync(path.join(out, '.personvern')).sort()
const idsIn = (out: string, name?: string): string[] =>
  manifest(out, name)
    .slice(1)
    .map((line) => (JSON.parse(line) as {id: string}).id)

describe('a manifest', () => {
  test('lists what a run wrote, policy by policy', async () => {
    const {out, run} = writtenFolder()
    expect(await run(two, {assets: {'assets/x.css': 'x'}})).toEqual(nothing)
    expect(manifest(out).map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        version: 1,
        shard: 1,
        of: 1,
        policies: 2,
        ids: '14bdec8c77f9feebc3b047fa42657bac4babc6d05439548a956ee1a9edf35eab',
        assets: [
          {path: 'assets/x.css', digest: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', size: 1}
        ]
      },
      {
        id: 'a',
        files: ['nb.html', 'nb.md'].map((name) => ({
          path: `a/${name}`,
          digest: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
          size: 1
        }))
      },
      {
        id: 'b',
        files: [
          {path: 'b/nb.html', digest: '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d', size: 1}
        ]
      }
    ])
    expect(manifests(out)).toEqual(['1-of-1.jsonl'])
  })

  test('has the same bytes for the same pages, and is not written again then', async () => {
    const {out, run} = writtenFolder()
    const {out: other, run: runOther} = writtenFolder()
    await run(two)
    await runOther(many)
    await runOther(two, {clean: true})
    expect(readTree(other)).toEqual(readTree(out))
    const {ino, mtimeMs} = fs.statSync(path.join(out, '.personvern/1-of-1.jsonl'))
    await run(two)
    expect(fs.statSync(path.join(out, '.personvern/1-of-1.jsonl'))).toMatchObject({ino, mtimeMs})
  })

  test('of a run of some policies leaves the others as they are', async () => {
    const {out, run} = writtenFolder()
    await run(two)
    await run({b: {'nb.html': 'B'}}, {policies: ['a', 'b', 'c']})
    await run({c: {'nb.html': 'C'}}, {policies: ['a', 'b', 'c']})
    expect(idsIn(out)).toEqual(['a', 'b', 'c'])
    expect(manifest(out)[2]).toContain('"df7e70e5021544f4834bbee64a9e3789febc4be81470df629cad6ddb03320a5c"')
  })

  test('keeps what there is of a policy that is refused, and says of one that never had pages that it was refused', async () => {
    const {out, run, check} = writtenFolder()
    await run(two)
    const before = manifest(out)
    await run({a: 'refused', b: {'nb.html': 'b'}}, {clean: true})
    expect(manifest(out)).toEqual(before)
    expect(fs.existsSync(path.join(out, 'a/nb.html'))).toBe(true)
    await run({...two, c: 'refused'})
    expect(manifest(out)[3]).toBe('{"id":"c","files":[],"refused":true}')
    expect(check({a: 'refused', b: {'nb.html': 'b'}, c: 'refused'})).toEqual([])
  })

  test('is not begun where nothing was ever written', async () => {
    const {out, run} = writtenFolder()
    await run({a: 'refused'})
    expect(fs.existsSync(out)).toBe(false)
  })

  test('of each part is a file of its own, and those of another division go as their policies do', async () => {
    const {out, run} = writtenFolder()
    await run(many)
    for (const index of [1, 2, 3, 4]) {
      await run(many, {shard: {index, of: 4}})
      expect(manifests(out).includes('1-of-1.jsonl')).toBe(index < 4)
    }
    expect(manifests(out)).toEqual(['1-of-4.jsonl', '2-of-4.jsonl', '3-of-4.jsonl', '4-of-4.jsonl'])
    expect([1, 2, 3, 4].flatMap((index) => idsIn(out, `${String(index)}-of-4.jsonl`)).sort()).toEqual(
      Object.keys(many).sort()
    )
    await run({p7: {'nb.html': 'new'}}, {policies: Object.keys(many).sort()})
    expect(manifests(out)).toEqual(['1-of-4.jsonl', '2-of-4.jsonl', '3-of-4.jsonl', '4-of-4.jsonl'])
    await run(many)
    expect(manifests(out)).toEqual(['1-of-1.jsonl'])
  })

  test('says nothing of style sheets where no page was made, and keeps what refused ones need', async () => {
    const {out, run} = writtenFolder()
    const assets = {'assets/old.css': 'x'}
    await run(two, {assets})
    await run({a: 'refused', b: 'refused'}, {assets: {'assets/new.css': 'x'}, unwritten: true, clean: true})
    await run({a: 'refused', b: two.b!}, {assets: {'assets/new.css': 'x'}, clean: true})
    expect([...readTree(path.join(out, 'assets')).keys()]).toEqual(['new.css', 'old.css'])
    expect((await run(two, {assets: {'assets/new.css': 'x'}, clean: true})).removed).toEqual(['assets/old.css'])
  })

  test('of two runs at once has what both wrote', async () => {
    const {out, run} = writtenFolder()
    const policies = Object.keys(many).sort()
    await Promise.all(Object.entries(many).map(([id, pages]) => run({[id]: pages}, {policies})))
    expect(idsIn(out)).toEqual(policies)
  })

  test('that was cut is made anew from what is known', async () => {
    const {out, run} = writtenFolder()
    await run(many)
    const file = path.join(out, '.personvern/1-of-1.jsonl')
    const whole = fs.readFileSync(file)
    fs.writeFileSync(file, whole.subarray(0, whole.length - 40))
    await run({p0: many.p0!}, {policies: Object.keys(many).sort()})
    expect(idsIn(out)).toEqual(Object.keys(many).sort().slice(0, -1))
    fs.writeFileSync(file, '{')
    await run(many)
    expect(fs.readFileSync(file)).toEqual(whole)
  })

  test('is not written through a link', async () => {
    const {out, run} = writtenFolder()
    fs.mkdirSync(path.join(out, '..', 'elsewhere'))
    fs.mkdirSync(out)
    fs.symlinkSync('../elsewhere', path.join(out, '.personvern'))
    expect(await misuseIn(run(two))).toMatchObject({code: 'out-linked'})
    expect(fs.readdirSync(path.join(out, '..', 'elsewhere'))).toEqual([])
  })
})

describe('cleaning', () => {
  test('removes what an earlier run wrote and this one does not, and folders that are empty then', async () => {
    const {out, run} = writtenFolder()
    await run({...two, c: {'x/y/nb.html': 'c'}}, {assets: {'assets/old.css': 'old'}})
    fs.writeFileSync(path.join(out, 'a/own.html'), 'somebody else’s')
    expect(await run({a: {'nb.md': 'a'}}, {assets: {'assets/new.css': 'new'}, clean: true})).toEqual({
      ...nothing,
      removed: ['a/nb.html', 'assets/old.css', 'b/nb.html', 'c/x/y/nb.html']
    })
    expect([...readTree(out).keys()]).toEqual(['.personvern/1-of-1.jsonl', 'a/nb.md', 'a/own.html', 'assets/new.css'])
    expect(fs.existsSync(path.join(out, 'c'))).toBe(false)
  })

  test('finds also what an earlier run left that did not clean', async () => {
    const {out, run} = writtenFolder()
    await run(two)
    await run({a: {'nb.md': 'a'}, b: {'nb.html': 'b'}})
    expect(fs.existsSync(path.join(out, 'a/nb.html'))).toBe(true)
    await run({a: {'nb.md': 'a'}, b: {'nb.html': 'b'}})
    expect((await run({a: {'nb.md': 'a'}, b: {'nb.html': 'b'}}, {clean: true})).removed).toEqual(['a/nb.html'])
    expect(manifests(out)).toEqual(['1-of-1.jsonl'])
  })

  test('of some policies leaves the files of others, and what their pages need', async () => {
    const {out, run} = writtenFolder()
    await run(two, {assets: {'assets/old.css': 'old'}})
    const given = {policies: ['a', 'b'], assets: {'assets/new.css': 'new'}, clean: true}
    expect(await run({a: {'nb.html': 'a'}}, given)).toEqual({...nothing, removed: ['a/nb.md']})
    expect(fs.existsSync(path.join(out, 'assets/old.css'))).toBe(true)
    expect((await run({...two, a: {'nb.html': 'a'}}, given)).removed).toEqual(['assets/old.css'])
  })

  test('of some policies leaves the files of one that is no more, and a whole run takes them', async () => {
    const {run} = writtenFolder()
    await run(two)
    expect(await run({a: two.a!}, {policies: ['a', 'c'], clean: true})).toEqual(nothing)
    expect((await run({a: two.a!}, {clean: true})).removed).toEqual(['b/nb.html'])
  })

  test('leaves what somebody has changed since, and says so as long as it is there', async () => {
    const {out, run} = writtenFolder()
    await run(two)
    fs.writeFileSync(path.join(out, 'b/nb.html'), 'B')
    expect(await run({a: two.a!}, {clean: true})).toEqual({...nothing, kept: ['b/nb.html']})
    expect(await run({a: two.a!}, {clean: true})).toEqual({...nothing, kept: ['b/nb.html']})
    fs.rmSync(path.join(out, 'b/nb.html'))
    expect(await run({a: two.a!}, {clean: true})).toEqual(nothing)
  })

  test('removes nothing that a link leads to', async () => {
    const {out, run} = writtenFolder()
    await run(two)
    fs.renameSync(path.join(out, 'b'), path.join(out, '..', 'elsewhere'))
    fs.symlinkSync('../elsewhere', path.join(out, 'b'))
    expect(await run({a: two.a!}, {clean: true})).toEqual({...nothing, linked: ['b/nb.html']})
    expect(fs.readFileSync(path.join(out, '../elsewhere/nb.html'), 'utf8')).toBe('b')
  })

  test('removes no page that another policy has now', async () => {
    const {out, run} = writtenFolder()
    await run({a: {'x/nb.html': 'x'}, b: {'nb.html': 'b'}})
    const file = path.join(out, '.personvern/1-of-1.jsonl')
    fs.writeFileSync(
      file,
      fs
        .readFileSync(file, 'utf8')
        .replace('a/x/nb.html', 'b/nb.html')
        .replace(/2d71[0-9a-f]+/, digestOfB)
    )
    expect(await run({b: {'nb.html': 'b'}}, {clean: true})).toEqual(nothing)
    expect(fs.existsSync(path.join(out, 'b/nb.html'))).toBe(true)
  })

  test('removes nothing outside the folder, whatever a manifest says', async () => {
    const {out, run} = writtenFolder()
    await run(two)
    fs.writeFileSync(path.join(out, '../precious'), 'b')
    const file = path.join(out, '.personvern/1-of-1.jsonl')
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('b/nb.html', '../precious'))
    expect(await run({a: two.a!}, {clean: true})).toEqual(nothing)
    expect(fs.existsSync(path.join(out, '../precious'))).toBe(true)
  })
})

describe('a run that was stopped', () => {
  const three: Pages = {...two, c: {'nb.html': 'c'}}

  test('is taken up: cleaning removes its pages of what is no policy any more, and what they needed', async () => {
    const {out, run, stop} = writtenFolder()
    stop(three, {assets: {'assets/old.css': 'old'}, written: ['a/nb.html', 'c/nb.html', 'assets/old.css']})
    expect(await run(two, {clean: true})).toEqual({...nothing, removed: ['assets/old.css', 'c/nb.html']})
    expect(manifests(out)).toEqual(['1-of-1.jsonl'])
    expect([...readTree(out).keys()]).toEqual(['.personvern/1-of-1.jsonl', 'a/nb.html', 'a/nb.md', 'b/nb.html'])
  })

  test('is known also to runs after one that did not clean, and to those of some policies', async () => {
    const {out, run, stop} = writtenFolder()
    stop(three)
    await run({b: two.b!}, {policies: ['a', 'b'], clean: true})
    expect(manifests(out)).toEqual(['1-of-1.jsonl', 'earlier.jsonl'])
    await run(two)
    expect((await run(two, {clean: true})).removed).toEqual(['c/nb.html'])
    expect(manifests(out)).toEqual(['1-of-1.jsonl'])
  })

  test('had written what is as it would have written it, and an older one the rest', async () => {
    const {out, run, stop} = writtenFolder()
    await run({...two, c: {'nb.html': 'c', 'nb.md': 'c'}})
    stop({...two, c: {'nb.html': 'C', 'nb.md': 'C'}}, {written: ['c/nb.html']})
    expect(await run(two, {clean: true})).toEqual({...nothing, removed: ['c/nb.html', 'c/nb.md']})
    expect(fs.existsSync(path.join(out, 'c'))).toBe(false)
  })

  test('keeps what somebody has changed since', async () => {
    const {out, run, stop} = writtenFolder()
    stop(three)
    fs.writeFileSync(path.join(out, 'c/nb.html'), 'own')
    expect(await run(two, {clean: true})).toEqual({...nothing, kept: ['c/nb.html']})
  })

  test('stays known as long as a page is its own that an older list names otherwise', async () => {
    const {out, run, stop} = writtenFolder()
    await run(two)
    stop({b: {'nb.html': 'B'}}, {policies: ['a', 'b']})
    await run({a: two.a!}, {policies: ['a', 'b']})
    expect(manifests(out)).toHaveLength(2)
    expect(await run({a: two.a!}, {clean: true})).toEqual({...nothing, removed: ['b/nb.html']})
    expect(manifests(out)).toEqual(['1-of-1.jsonl'])
  })

  test('is left alone while it is still at work', async () => {
    const {out, run, stop} = writtenFolder()
    stop(three)
    const list = path.join(out, '.personvern', manifests(out)[0]!)
    const busy = `unfinished-${nameOfProcess(process.ppid)}-1.jsonl`
    fs.renameSync(list, path.join(out, '.personvern', busy))
    expect(await run(two, {clean: true})).toEqual(nothing)
    expect(manifests(out)).toEqual(['1-of-1.jsonl', busy])
  })

  test('is known also when another process has its number now, as in containers', async () => {
    // Where the system does not say when a process was started, its number alone tells it.
    if (processStart(process.ppid) === undefined) return
    const {out, run, stop} = writtenFolder()
    stop(three)
    const list = path.join(out, '.personvern', manifests(out)[0]!)
    fs.renameSync(list, path.join(out, '.personvern', `unfinished-${nameOfProcess(process.ppid, '1')}-1.jsonl`))
    expect(await run(two, {clean: true})).toEqual({...nothing, removed: ['c/nb.html']})
    expect(manifests(out)).toEqual(['1-of-1.jsonl'])
  })

  test('may have been cut in the middle of a line, and may name nothing outside the folder', async () => {
    const {out, run, stop} = writtenFolder()
    stop(three)
    fs.writeFileSync(path.join(out, '../precious'), 'c')
    const list = path.join(out, '.personvern', manifests(out)[0]!)
    const lines = fs.readFileSync(list, 'utf8')
    const line = lines.trimEnd().split('\n').at(-1)!
    fs.writeFileSync(
      list,
      `${lines}${line.slice(0, 20)}\n${line.replace('c/nb.html', '../precious')}\n${line.slice(0, 30)}`
    )
    expect((await run(two, {clean: true})).removed).toEqual(['c/nb.html'])
    expect(fs.existsSync(path.join(out, '../precious'))).toBe(true)
  })
})
