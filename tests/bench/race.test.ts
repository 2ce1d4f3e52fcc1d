import fs from 'node:fs'
import os from 'node:os'
import {describe, expect, test} from '@jest/globals'
import type {Contestant} from './contestant.ts'
import {race} from './race.ts'

const ground = {repository: '', program: '', count: 1}

/** A contestant that copies a page; `made` remembers which edition it was told to copy. */
function copier(made: string[], pages = 1): Contestant {
  return {
    name: 'copier',
    about: '',
    pages,
    prepare: (site, edition) => fs.writeFileSync(`${site}/page.html`, String(edition)),
    command: (site, out) => {
      made.push(site.slice(-1))
      return {args: ['cp', 'page.html', out], cwd: site}
    }
  }
}

function leftovers(): string[] {
  return fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith(`personvern-bench-`))
}

describe('a race', () => {
  test('makes another edition in every round, and does not count the first', async () => {
    const made: string[] = []
    const before = leftovers()
    const [result] = await race([copier(made)], ground, 3, false, () => undefined)
    expect(made).toEqual(['0', '1', '0', '1'])
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

  test('changes one declaration before each round where only that is measured', async () => {
    const changes: number[] = []
    await race([{...copier([]), change: (_, round) => void changes.push(round)}], ground, 2, false, () => undefined)
    expect(changes).toEqual([0, 1, 2])
  })
})
