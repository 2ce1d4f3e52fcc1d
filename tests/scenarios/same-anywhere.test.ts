import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/workspace/product/package-root.ts'
import {readTree} from '../support/read-tree.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'

const program = path.join(packageRoot, 'build', 'bin.cjs')
const policies = path.join(packageRoot, 'policies')

/** Copy a folder, file by file in an order of names. */
function copyInOrder(from: string, to: string, order: (names: string[]) => string[]): void {
  fs.mkdirSync(to, {recursive: true})
  for (const name of order(fs.readdirSync(from).sort())) {
    const [source, target] = [path.join(from, name), path.join(to, name)]
    if (fs.statSync(source).isDirectory()) copyInOrder(source, target, order)
    else fs.copyFileSync(source, target)
  }
}

/** Render all policies of the product in a process of its own, with an environment of its own. */
function renderWith(
  environment: Record<string, string>,
  order: (names: string[]) => string[]
): {said: string; pages: Map<string, Buffer>} {
  const root = temporaryFolder()
  copyInOrder(policies, path.join(root, 'policies'), order)
  const said = execFileSync(process.execPath, [program, 'render'], {
    cwd: root,
    encoding: 'utf8',
    env: {PATH: process.env['PATH'], ...environment}
  })
  return {said, pages: readTree(path.join(root, 'dist'))}
}

describe('the built program', () => {
  beforeAll(() => {
    if (!fs.existsSync(program)) throw new Error('There is no build/bin.cjs: run `npm run build` first.')
  })

  test('makes the same bytes and says the same in any time zone and locale, whatever the order of files', () => {
    const forwards = (names: string[]): string[] => names
    const backwards = (names: string[]): string[] => [...names].reverse()
    const here = renderWith({TZ: 'Europe/Oslo', LANG: 'nb_NO.UTF-8', LC_ALL: 'nb_NO.UTF-8'}, forwards)
    expect(here.pages.size).toBeGreaterThan(0)
    const there = renderWith({TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'}, backwards)
    expect(there.said).toBe(here.said)
    expect([...there.pages.keys()]).toEqual([...here.pages.keys()])
    for (const [file, content] of there.pages)
      expect([file, content.equals(here.pages.get(file)!)]).toEqual([file, true])
  }, 60_000)
})
