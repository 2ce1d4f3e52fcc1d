import {once} from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {startBuilt} from '../support/built-program.ts'
import {createChance} from '../support/create-chance.ts'
import {manyPolicies} from '../support/many-policies.ts'
import {readTree} from '../support/read-tree.ts'
import {runCommand} from '../support/run-command.ts'
import {writeFiles} from '../support/temporary-folder.ts'

/*
 * A run that is killed at any moment leaves whole files, and what else it leaves, pages of policies that are no more among them, is gone after the next
 * one that cleans.
 */

jest.setTimeout(7_200_000)

const kills = Number(process.env['RUNS'] ?? 2000)
/** Versions of a project, and how many policies each has. */
const counts = {drift: 25, lagring: 21, 'analyse av bruk': 25}
const versions = ['drift', 'lagring', 'analyse av bruk'] as const
let folder: string
/** The files of each version. */
let known: ReadonlyMap<string, Buffer>[]

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'personvern-'))
  known = []
  for (const version of versions) {
    const root = path.join(folder, version)
    writeFiles(root, manyPolicies(counts[version], version))
    expect((await runCommand(['render', '--quiet', '--out', 'whole'], root)).code).toBe(0)
    known.push(readTree(path.join(root, 'whole')))
  }
})

afterAll(() => {
  fs.rmSync(folder, {recursive: true, force: true})
})

describe('a run that is killed', () => {
  test('leaves whole files, whenever it is, and the next run mends everything', async () => {
    const chance = createChance(Number(process.env['SEED'] ?? 20_221_121))
    const out = path.join(folder, 'out')
    const ends = {killed: 0, done: 0}
    let usual = 500
    for (let kill = 0; kill < kills; kill++) {
      const version = versions[kill % versions.length]!
      const options = [
        ...(chance(2) === 0 ? ['--jobs', '2'] : []),
        ...(chance(3) === 0 ? ['--cache', '../cache'] : []),
        ...(chance(3) === 0 ? ['--clean'] : [])
      ]
      const run = startBuilt(['render', '--out', '../out', ...options], path.join(folder, version))
      const began = performance.now()
      const end = once(run, 'exit') as Promise<[number | null, string | null]>
      run.stderr!.resume()
      // Half are killed while they write, the others at any moment.
      const writes = chance(2) === 0
      if (writes) await Promise.race([once(run.stdout!, 'data'), end])
      run.stdout!.resume()
      const timer = setTimeout(() => run.kill('SIGKILL'), chance(writes ? 50 : Math.ceil(usual)))
      const [code, signal] = await end
      clearTimeout(timer)
      if (signal === null) usual = (usual * 3 + (performance.now() - began)) / 4
      expect([code, signal]).toEqual(signal === null ? [0, null] : [null, 'SIGKILL'])
      ends[signal === null ? 'done' : 'killed']++
      expectWhole(out)
      await expectMended(out, versions[(kill + 1) % versions.length]!)
    }
    expect(ends.killed).toBeGreaterThan(kills / 4)
  })
})

/** Every page is one of the versions, from its first byte to its last. */
function expectWhole(out: string): void {
  if (!fs.existsSync(out)) return
  for (const [file, content] of readTree(out)) {
    if (file.split('/').some((name) => name.startsWith('.'))) continue
    const isKnown = known.some((version) => version.get(file)?.equals(content))
    expect({file, isKnown}).toEqual({file, isKnown: true})
  }
}

/** Nothing is left of the run that was killed, and nothing of it is in the way. */
async function expectMended(out: string, version: (typeof versions)[number]): Promise<void> {
  const root = path.join(folder, version)
  expect(await runCommand(['render', '--quiet', '--clean', '--out', '../out'], root)).toEqual({
    code: 0,
    stdout: '',
    stderr: ''
  })
  expect([...readTree(out)]).toEqual([...known[versions.indexOf(version)]!])
  expect(await runCommand(['render', '--verify', '--quiet', '--out', '../out'], root)).toEqual({
    code: 0,
    stdout: '',
    stderr: ''
  })
}
