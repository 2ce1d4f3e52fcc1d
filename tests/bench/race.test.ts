import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {Contestant} from './contestant.ts'
import {race} from './race.ts'

const ground = {repository: '', program: '', count: 1}

/** A contestant that copies a page; `made` remembers where to. */
function copier(made: string[], pages = 1): Contestant {
  return {
    name: 'copier',
    about: '',
    pages,
    prepare: (site) => fs.writeFileSync(`${site}/page.html`, ''),
    command: (site, out) => {
      made.push(path.basename(out))
      return {args: ['cp', 'page.html', out], cwd: site}
    }
  }
}

function leftovers(): string[] {
  return fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith(`personvern-bench-`))
}

describe('a race', () => {
  test('writes to a new folder in every round, and does not count the first', async () => {
    const made: string[] = []
    const before = leftovers()
    const [result] = await race([copier(made)], ground, 3, false, () => undefined)
    expect(made).toEqual(['out-0', 'out-1', 'out-2', 'out-3'])
    expect(result!.times).toHaveLength(3)
    expect(result!.usage).toBeUndefined()
    expect(leftovers()).toEqual(before)
  })

  test('tells one who does not make every page', async () => {
    const before = leftovers()
    await expect(race([copier([], 2)], ground, 1, false, () => undefined)).rejects.toThrow(
      'copier made 1 pages and not 2.'
    )
    expect(leftovers()).toEqual(before)
  })

  test('tells one who fails', async () => {
    const failing: Contestant = {
      ...copier([]),
      command: (site) => ({args: [process.execPath, '-e', 'process.exit(3)'], cwd: site})
    }
    await expect(race([failing], ground, 1, false, () => undefined)).rejects.toThrow(/: 3\n/)
  })

  test('changes one declaration before each round where only that is measured, and writes over the rest', async () => {
    const changes: number[] = []
    const made: string[] = []
    await race([{...copier(made), change: (_, round) => void changes.push(round)}], ground, 2, false, () => undefined)
    expect(changes).toEqual([0, 1, 2])
    expect(made).toEqual(['out-0', 'out-0', 'out-0'])
  })
})
