import {once} from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {runBuilt, startBuilt} from '../../support/built-program.ts'
import {manyPolicies} from '../../support/many-policies.ts'
import {readTree} from '../../support/read-tree.ts'
import {temporaryFolder, writeFiles} from '../../support/temporary-folder.ts'

/* The program as it was built: only that has threads. */

const count = 40
const isBroken = (number: number): boolean => number % 7 === 3

describe('several policies at the same time', () => {
  test('have the same bytes, the same messages and the same exit code as one after the other', () => {
    const root = temporaryFolder(manyPolicies(count, 'drift', isBroken))
    const runs = ['1', '2', '4'].map((jobs) => {
      const {code, stdout, stderr} = runBuilt(['render', '--jobs', jobs, '--out', `out-${jobs}`], root)
      return {
        code,
        stderr,
        stdout: stdout.replaceAll(`out-${jobs}`, 'out'),
        tree: readTree(path.join(root, `out-${jobs}`))
      }
    })
    expect(runs[0]).toMatchObject({code: 1})
    expect(runs[0]!.stderr.match(/invalid-email/g)).toHaveLength(6)
    expect(runs[0]!.tree.size).toBe((count - 6) * 4 + 2)
    expect(runs[1]).toEqual(runs[0])
    expect(runs[2]).toEqual(runs[0])
  })

  test('have them also from a cache that several threads use, and write nothing that is there', () => {
    const root = temporaryFolder(manyPolicies(count, 'drift'))
    const args = ['render', '--jobs', '3', '--cache', 'cache']
    expect(runBuilt(args, root)).toMatchObject({code: 0, stderr: ''})
    const tree = readTree(path.join(root, 'dist'))
    const file = path.join(root, 'dist/kommune-00007/nb.md')
    const long = new Date('2001-01-01T00:00:00Z')
    fs.utimesSync(file, long, long)
    expect(runBuilt(args, root)).toMatchObject({code: 0, stderr: ''})
    expect(fs.statSync(file).mtime).toEqual(long)
    expect(readTree(path.join(root, 'dist'))).toEqual(tree)
  })

  test('are made one after the other where they could want the same places, and say so in the same way', () => {
    const root = temporaryFolder(manyPolicies(6, 'drift'))
    const args = ['render', '--path', '{language}/page.{format}']
    const one = runBuilt([...args, '--jobs', '1', '--out', 'one'], root)
    const several = runBuilt([...args, '--jobs', '3', '--out', 'two'], root)
    expect(several.stderr).toBe(one.stderr)
    expect([one.code, several.code]).toEqual([1, 1])
    expect([...readTree(path.join(root, 'two')).keys()]).toEqual([...readTree(path.join(root, 'one')).keys()])
  })

  test('stop at the first that cannot be written, with the same message', () => {
    const root = temporaryFolder(manyPolicies(count, 'drift'))
    fs.mkdirSync(path.join(root, 'dist/kommune-00020/nb.html'), {recursive: true})
    for (const jobs of ['1', '3']) {
      const {code, stdout, stderr} = runBuilt(['render', '--jobs', jobs, '--messages', 'en'], root)
      expect([code, stderr]).toEqual([
        2,
        `Cannot save ‘${path.join(root, 'dist/kommune-00020/nb.html')}’ (EISDIR). Check that you are allowed to write there, that the disk is not full, and that no file has the same name as a folder.\n`
      ])
      expect(stdout.trimEnd().split('\n').at(-1)).toBe('dist/kommune-00019/nn.md')
    }
  })
})

describe('two runs into one folder at the same time', () => {
  test('leave each policy with the pages of one of them', async () => {
    const folder = temporaryFolder()
    for (const word of ['drift', 'lagring']) writeFiles(path.join(folder, word), manyPolicies(count, word))
    for (let round = 0; round < 3; round++) {
      const runs = ['drift', 'lagring', 'drift'].map((word, index) =>
        startBuilt(
          ['render', '--quiet', '--out', '../dist', '--jobs', String((index % 2) + 1)],
          path.join(folder, word)
        )
      )
      const ends = await Promise.all(runs.map((run) => once(run, 'exit')))
      expect(ends).toEqual(runs.map(() => [0, null]))
      const words = new Map<string, Set<string>>()
      for (const [file, content] of readTree(path.join(folder, 'dist'))) {
        const [id = ''] = file.split('/')
        if (id.startsWith('kommune')) words.set(id, (words.get(id) ?? new Set()).add(wordIn(content)))
      }
      expect([...words.values()].map(({size}) => size)).toEqual(Array.from({length: count}, () => 1))
    }
    expect(fs.readdirSync(path.join(folder, 'dist/.personvern'))).toEqual(['1-of-1.jsonl'])
  }, 120_000)
})

function wordIn(content: Buffer): string {
  return /til (drift|lagring)\./.exec(content.toString('utf8'))?.[1] ?? 'none'
}

describe('a reader that has seen enough', () => {
  test.each([
    ['of the list of files', ['render', '--jobs', '2']],
    ['of a page', ['render', 'kommune-00001', '--language', 'nb', '--format', 'html', '--stdout']]
  ])('%s is no fault', async (_, args) => {
    const root = temporaryFolder(manyPolicies(count, 'drift'))
    const run = startBuilt(args, root)
    run.stdout!.destroy()
    let said = ''
    run.stderr!.on('data', (chunk) => (said += String(chunk)))
    expect([await once(run, 'exit'), said]).toEqual([[0, null], ''])
  })
})
