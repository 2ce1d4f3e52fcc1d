import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {readTree} from '../../support/read-tree.ts'
import {temporaryFolder, writeFiles} from '../../support/temporary-folder.ts'

/* A program of three scripts, started by what starts the product's own. */

const build = path.resolve(import.meta.dirname, '..', '..', '..', 'build')

let folder: string

beforeEach(() => {
  folder = temporaryFolder({
    'digest.txt': 'one',
    'program/bin.cjs': `const late = () => require('./late.cjs')
exports.name = 'bin'
console.log(require('node:path').basename(__filename), late().said, late() === require('./late.cjs'))
if (process.argv[3]) process.exitCode = Number(process.argv[3])`,
    'program/late.cjs': `exports.said = 'loaded by ' + require('./bin.cjs').name`
  })
  for (const name of ['bin.cjs', 'program'])
    if (!fs.existsSync(path.join(build, name))) throw new Error('Run `npm run build` first.')
  fs.copyFileSync(path.join(build, 'bin.cjs'), path.join(folder, 'bin.cjs'))
  for (const name of fs
    .readdirSync(path.join(build, 'program'))
    .filter((one) => /^(?:start-program|rolldown-runtime)-/.test(one)))
    fs.copyFileSync(path.join(build, 'program', name), path.join(folder, 'program', name))
})

const run = (...args: string[]): string =>
  execFileSync(process.execPath, [path.join(folder, 'bin.cjs'), ...args], {encoding: 'utf8'})
const kept = (): string[] => {
  const cache = path.join(folder, 'code-cache')
  return fs.existsSync(cache) ? [...readTree(cache).keys()].map((name) => path.basename(name)) : []
}

describe('a program', () => {
  test('says the same when it is started anew and when what V8 made of it is there', () => {
    const said = 'bin.cjs loaded by bin true\n'
    expect([run('render'), run('render'), run('render')]).toEqual([said, said, said])
  })

  test('asks of V8 only what this V8 knows, which would say so', () => {
    const {status, stderr} = spawnSync(process.execPath, [path.join(folder, 'bin.cjs'), 'render'], {encoding: 'utf8'})
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
  })

  test('is another when its scripts are, even if they are as long', () => {
    run('render')
    writeFiles(folder, {
      'digest.txt': 'two',
      'program/late.cjs': `exports.said = 'Loaded by ' + require('./bin.cjs').name`
    })
    expect(run('render')).toBe('bin.cjs Loaded by bin true\n')
  })
})

describe('what V8 made of it', () => {
  test('is kept for each command', () => {
    run('render')
    run('check')
    run('--version')
    expect(kept()).toEqual(['bin-check.bin', 'bin-none.bin', 'bin-render.bin'])
  })

  test('is not kept when the program was used wrongly', () => {
    expect(() => run('rendre', '2')).toThrow('Command failed')
    expect(kept()).toEqual([])
  })

  test('is kept once for all words that are no commands', () => {
    for (const word of ['rendre', 'toString', 'foo']) run(word)
    expect(kept()).toEqual(['bin-none.bin'])
  })
})
