import {once} from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {runBuilt, startBuilt} from '../support/built-program.ts'
import {manyPolicies} from '../support/many-policies.ts'
import {readTree} from '../support/read-tree.ts'
import {writeFiles} from '../support/temporary-folder.ts'

jest.setTimeout(3_600_000)

const count = Number(process.env['RUNS'] ?? 10_000)
/** Of so many policies one is broken, the eighth of them. */
const every = 100
const first = 7
let root: string

beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'personvern-'))
  writeFiles(root, manyPolicies(count, 'drift'))
})

afterAll(() => {
  fs.rmSync(root, {recursive: true, force: true})
})

/** Pages by path, without what runs tell each other. */
function pagesIn(folder: string): Map<string, Buffer> {
  const tree = readTree(path.join(root, folder))
  for (const file of tree.keys()) if (file.startsWith('.personvern/')) tree.delete(file)
  return tree
}

describe('ten thousand policies', () => {
  test('have the same bytes in four parts, in processes of their own, as in one', async () => {
    expect(runBuilt(['render', '--quiet', '--out', 'one'], root)).toEqual({code: 0, stdout: '', stderr: ''})
    const runs = [1, 2, 3, 4].map((part) =>
      startBuilt(['render', '--quiet', '--out', 'four', '--shard', `${part}/4`, '--cache', 'cache'], root)
    )
    for (const run of runs) run.stdout!.resume()
    expect(await Promise.all(runs.map((run) => once(run, 'exit')))).toEqual(runs.map(() => [0, null]))
    const whole = pagesIn('one')
    expect(whole.size).toBe(count * 4 + 1)
    const parts = pagesIn('four')
    expect([...parts.keys()]).toEqual([...whole.keys()])
    expect([...parts].filter(([file, content]) => !content.equals(whole.get(file)!))).toEqual([])
    expect(runBuilt(['render', '--verify', '--quiet', '--out', 'four'], root)).toEqual({
      code: 0,
      stdout: '',
      stderr: ''
    })
  })

  test('are rendered but for the hundred that are broken, each of which is told', () => {
    const broken = Array.from({length: Math.ceil((count - first) / every)}, (_, index) => index * every + first)
    for (const number of broken) spoil(number)
    const {code, stdout, stderr} = runBuilt(['render', '--quiet', '--out', 'some'], root)
    expect([code, stdout]).toEqual([1, ''])
    const told = new Set([...stderr.matchAll(/^policies\/(kommune-\d+)/gm)].map(([, id]) => id))
    expect([...told].sort()).toEqual(broken.map((number) => idOf(number)))
    const pages = pagesIn('some')
    expect(pages.size).toBe((count - broken.length) * 4 + 1)
    const whole = pagesIn('one')
    expect([...pages].filter(([file, content]) => !content.equals(whole.get(file)!))).toEqual([])
  })
})

const idOf = (number: number): string => `kommune-${String(number).padStart(5, '0')}`

/** What goes wrong with a policy: its facts, its words, a file of it, or its text. */
const faults: readonly ((folder: string) => void)[] = [
  (folder) => replaceIn(folder, 'policy.yaml', /post@[^}]*/, 'post'),
  (folder) => replaceIn(folder, 'policy.yaml', 'controller:', 'controler:'),
  (folder) => replaceIn(folder, 'policy.yaml', '[nb, nn]', '[nb, nn'),
  (folder) => replaceIn(folder, 'policy.yaml', '[nb, nn]', '[nb, no]'),
  (folder) => replaceIn(folder, 'nn.yaml', '{{skyhus}}', '{{skyhuus}}'),
  (folder) => replaceIn(folder, 'nn.yaml', 'title: Personvern', 'title: ""'),
  (folder) => replaceIn(folder, 'nb.yaml', 'Vi bruker', '<b>Vi</b> bruker'),
  (folder) => fs.rmSync(path.join(folder, 'nn.yaml')),
  (folder) => fs.rmSync(path.join(folder, 'policy.yaml')),
  (folder) => fs.writeFileSync(path.join(folder, 'nb.yaml'), Buffer.from([0xff, 0xfe, 0x00])),
  (folder) => fs.writeFileSync(path.join(folder, 'nb.yaml'), 'x'.repeat(1_000_001))
]

function spoil(number: number): void {
  faults[Math.floor(number / every) % faults.length]!(path.join(root, 'policies', idOf(number)))
}

function replaceIn(folder: string, name: string, from: string | RegExp, to: string): void {
  const file = path.join(folder, name)
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(from, to))
}
