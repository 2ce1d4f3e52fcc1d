import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {verifyOutput} from '../../../src/workspace/manifest/verify-output.ts'
import {writtenFolder, type Pages, type WrittenFolder} from '../../support/written-folder.ts'

const many: Pages = Object.fromEntries(Array.from({length: 12}, (_, n) => [`p${String(n)}`, {'nb.html': String(n)}]))
const assets = {'assets/x.css': 'x'}

/** An output folder that four machines wrote and somebody put together. */
async function united(): Promise<WrittenFolder> {
  const folder = writtenFolder()
  for (const index of [1, 2, 3, 4]) await folder.run(many, {shard: {index, of: 4}, assets})
  return folder
}

const lines = (out: string, name: string): string[] =>
  fs.readFileSync(path.join(out, '.personvern', name), 'utf8').split('\n')
const rewrite = (out: string, name: string, change: (lines: string[]) => string[]): void =>
  fs.writeFileSync(path.join(out, '.personvern', name), change(lines(out, name)).join('\n'))

describe('an output folder', () => {
  test('is sound after a run', async () => {
    const {out, run} = writtenFolder()
    await run(many, {assets})
    expect(verifyOutput(out)).toEqual({faults: [], policies: 12, files: 13})
  })

  test('is sound when all parts are there', async () => {
    expect(verifyOutput((await united()).out)).toEqual({faults: [], policies: 12, files: 13})
  })

  test('is not sound when no run wrote it', () => {
    expect(verifyOutput(writtenFolder().out)).toEqual({
      faults: [{code: 'manifest', parameters: {}}],
      policies: 0,
      files: 0
    })
  })

  test('is not sound when files are missing, changed or something else', async () => {
    const {out} = await united()
    fs.rmSync(path.join(out, 'p3/nb.html'))
    fs.writeFileSync(path.join(out, 'p1/nb.html'), '2')
    fs.rmSync(path.join(out, 'p5'), {recursive: true})
    fs.mkdirSync(path.join(out, 'p5/nb.html'), {recursive: true})
    fs.writeFileSync(path.join(out, 'assets/x.css'), 'xx')
    fs.symlinkSync('../p10/nb.html', path.join(out, 'p11/link'))
    fs.renameSync(path.join(out, 'p11/link'), path.join(out, 'p11/nb.html'))
    expect(verifyOutput(out).faults).toEqual([
      {code: 'different', parameters: {path: 'assets/x.css'}},
      {code: 'different', parameters: {path: 'p1/nb.html'}},
      {code: 'different', parameters: {path: 'p11/nb.html'}},
      {code: 'missing', parameters: {path: 'p3/nb.html'}},
      {code: 'different', parameters: {path: 'p5/nb.html'}}
    ])
  })

  test('is not sound when a part is missing', async () => {
    const {out} = await united()
    fs.rmSync(path.join(out, '.personvern/2-of-4.jsonl'))
    expect(verifyOutput(out).faults).toEqual([{code: 'shard', parameters: {shard: 2, of: 4}}])
  })

  test('is told by ranges of parts where many are missing', async () => {
    const {out, run} = writtenFolder()
    for (const index of [3, 9]) await run(many, {shard: {index, of: 9999}, policies: Object.keys(many).sort()})
    expect(verifyOutput(out).faults).toEqual([
      {code: 'shards', parameters: {first: 1, last: 2, of: 9999}},
      {code: 'shards', parameters: {first: 4, last: 8, of: 9999}},
      {code: 'shards', parameters: {first: 10, last: 9999, of: 9999}}
    ])
  })

  test('is not sound when a policy has never had pages since it was refused, and is when it is to have none', async () => {
    const {out, run} = writtenFolder()
    await run({...many, q: 'refused', r: {}})
    expect(verifyOutput(out).faults).toEqual([{code: 'empty', parameters: {policy: 'q'}}])
    await run({...many, q: 'refused', r: 'refused'})
    expect(verifyOutput(out).faults).toHaveLength(2)
    await run({...many, q: {'nb.html': 'q'}, r: {}})
    expect(verifyOutput(out).faults).toEqual([])
  })

  test('is not sound after a run that was stopped, until one is finished', async () => {
    const {out, run, stop} = writtenFolder()
    await run(many)
    stop({...many, q: {'nb.html': 'q'}})
    expect(verifyOutput(out).faults).toEqual([{code: 'unfinished', parameters: {}}])
    await run(many, {clean: true})
    expect(verifyOutput(out).faults).toEqual([])
  })

  test('is not sound when a part is of another project', async () => {
    const {out, run} = await united()
    await run(many, {shard: {index: 2, of: 4}, assets, policies: [...Object.keys(many), 'q'].sort()})
    expect(verifyOutput(out).faults).toEqual([{code: 'project', parameters: {}}])
  })

  test('is not sound when parts were made otherwise, but for those of which nobody knows', async () => {
    const {out, run} = writtenFolder()
    const part = (index: number, made?: string): Promise<unknown> => run(many, {shard: {index, of: 3}, made})
    for (const [index, made] of [[1, 'a'], [2], [3, 'a']] as const) await part(index, made)
    expect(verifyOutput(out).faults).toEqual([])
    await part(2, 'b')
    expect(verifyOutput(out).faults).toEqual([{code: 'made', parameters: {}}])
    await part(2, 'a')
    expect(verifyOutput(out).faults).toEqual([])
  })

  test('is not sound when the project was divided in two ways', async () => {
    const {out, run} = writtenFolder()
    await run(many)
    await run(many, {shard: {index: 1, of: 2}})
    expect(verifyOutput(out).faults).toEqual([{code: 'mixed', parameters: {counts: '1, 2'}}])
  })

  test('is not sound when policies were not rendered', async () => {
    const {out, run} = writtenFolder()
    await run({p1: many.p1!}, {policies: Object.keys(many).sort()})
    expect(verifyOutput(out).faults).toEqual([{code: 'policies', parameters: {expected: 12, actual: 1}}])
  })

  test('is not sound when a list was cut, wherever', async () => {
    const {out, run} = writtenFolder()
    await run(many)
    const file = path.join(out, '.personvern/1-of-1.jsonl')
    const whole = fs.readFileSync(file)
    for (let length = 0; length < whole.length; length += 37) {
      fs.writeFileSync(file, whole.subarray(0, length))
      expect(verifyOutput(out).faults).not.toEqual([])
    }
  })

  test('is not sound when a list cannot be read', async () => {
    const {out} = await united()
    const name = '1-of-4.jsonl'
    const entry = lines(out, name)[1]!
    rewrite(out, name, ([head, , ...rest]) => [head!, entry.slice(0, 30), ...rest])
    const fault = {code: 'damaged', parameters: {file: '.personvern/1-of-4.jsonl'}}
    expect(verifyOutput(out).faults[0]).toEqual(fault)
    rewrite(out, name, ([, , ...rest]) => ['{}', entry, ...rest])
    expect(verifyOutput(out).faults[0]).toEqual(fault)
  })

  test('is not sound when a policy or a path is there twice', async () => {
    const {out} = await united()
    const entry = lines(out, '1-of-4.jsonl')[1]!
    const {id} = JSON.parse(entry) as {id: string}
    rewrite(out, '2-of-4.jsonl', ([head, ...rest]) => [head!, ...[entry, ...rest.filter(Boolean)].sort(), ''])
    expect(verifyOutput(out).faults).toEqual([
      {code: 'policy-twice', parameters: {policy: id}},
      {code: 'path-twice', parameters: {path: `${id}/nb.html`}}
    ])
  })

  test('is not read outside of itself, whatever a list says', async () => {
    const {out, run} = writtenFolder()
    await run({a: {'nb.html': 'a'}})
    fs.writeFileSync(path.join(out, '../secret'), 'a')
    rewrite(out, '1-of-1.jsonl', (all) => all.map((line) => line.replace('a/nb.html', '../secret')))
    expect(verifyOutput(out).faults.map(({code}) => code)).toEqual(['damaged', 'policies'])
  })
})
