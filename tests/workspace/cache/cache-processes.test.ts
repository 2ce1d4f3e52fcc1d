import {spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {minimalProject, oneLanguage} from '../../support/minimal-project.ts'
import {readTree} from '../../support/read-tree.ts'

const program = path.join(packageRoot, 'build', 'bin.cjs')

/** Run the program in a process of its own. */
function run(root: string, ...args: string[]): Promise<{code: number | null; stderr: string}> {
  const child = spawn(process.execPath, [program, 'render', '--quiet', '--format', 'md', ...args], {cwd: root})
  let stderr = ''
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()))
  return new Promise((resolve) => child.on('close', (code) => resolve({code, stderr})))
}

function manyPolicies(count: number): string {
  const root = minimalProject()
  const words = fs.readFileSync(path.join(root, 'policies/minimal/nb.yaml'))
  for (let number = 0; number < count; number++) {
    const folder = path.join(root, 'policies', `p${String(number).padStart(2, '0')}`)
    fs.mkdirSync(folder)
    fs.writeFileSync(path.join(folder, 'policy.yaml'), oneLanguage)
    fs.writeFileSync(path.join(folder, 'nb.yaml'), words)
  }
  return root
}

const entries = (root: string): string[] => [...readTree(path.join(root, 'cache/entries')).keys()]

describe('processes with one cache', () => {
  beforeAll(() => {
    if (!fs.existsSync(program)) throw new Error('There is no build/bin.cjs: run `npm run build` first.')
  })

  test('do not disturb each other, and the next one finds what both made', async () => {
    const root = manyPolicies(30)
    const both = await Promise.all(['one', 'other'].map((out) => run(root, '--cache', 'cache', '--out', out)))
    expect(both).toEqual([
      {code: 0, stderr: ''},
      {code: 0, stderr: ''}
    ])
    expect(readTree(path.join(root, 'one'))).toEqual(readTree(path.join(root, 'other')))
    expect(entries(root)).toHaveLength(31)
    expect(await run(root, '--cache', 'cache', '--out', 'third')).toEqual({code: 0, stderr: ''})
    expect(readTree(path.join(root, 'third'))).toEqual(readTree(path.join(root, 'one')))
    expect(entries(root)).toHaveLength(31)
    expect(fs.readdirSync(path.join(root, 'cache')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('may write to one folder', async () => {
    const root = manyPolicies(30)
    await Promise.all([1, 2, 3].map((index) => run(root, '--cache', 'cache', '--shard', `${String(index)}/3`)))
    expect(await run(root, '--verify')).toEqual({code: 0, stderr: ''})
    expect(await run(root, '--check', '--cache', 'cache')).toEqual({code: 0, stderr: ''})
  })

  test('go on where one of them deletes it', async () => {
    const root = manyPolicies(30)
    const runs = Promise.all([1, 2].map((number) => run(root, '--cache', 'cache', '--out', `out${String(number)}`)))
    for (let round = 0; round < 40; round++) {
      takeAway(path.join(root, 'cache'), path.join(root, `gone${String(round)}`))
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    expect((await runs).map(({code}) => code)).toEqual([0, 0])
    expect(readTree(path.join(root, 'out1'))).toEqual(readTree(path.join(root, 'out2')))
    expect((await run(root, '--cache', 'cache', '--out', 'out1', '--check')).code).toBe(0)
  })
})

/** Take a folder away at once, whoever writes in it. */
function takeAway(folder: string, place: string): void {
  if (fs.existsSync(folder)) fs.renameSync(folder, place)
}
