import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {main} from '../src/cli.ts'
import {temporaryFolder} from './support/temporary-folder.ts'

/* The code for Node that the README shows runs, each block by itself, against the package as it was built. */

const root = path.resolve(import.meta.dirname, '..')
const blocks = [...fs.readFileSync(path.join(root, 'README.md'), 'utf8').matchAll(/^```js\n([\s\S]*?)^```$/gm)]

/** What each block says in a project as `personvern init min-kommune` makes it. */
const said = [
  [
    `min-kommune [`,
    `  'min-kommune/nn.html',`,
    `  'min-kommune/nn.md',`,
    `  'min-kommune/en.html',`,
    `  'min-kommune/en.md'`,
    `] 0`
  ],
  ['<article lang="nn">'],
  ['publish'],
  ['min-kommune nb true 0', 'min-kommune nn true 0', 'min-kommune en true 0']
]

test('the README shows a block of code for each', () => {
  expect(blocks).toHaveLength(said.length)
})

test.each(said.map((lines, index) => [index + 1, lines] as const))('block %i of code runs', async (number, lines) => {
  const folder = temporaryFolder()
  await main(['init', 'min-kommune'], {cwd: folder, stdout: {write: () => true}, stderr: {write: () => true}})
  fs.mkdirSync(path.join(folder, 'node_modules'))
  fs.symlinkSync(root, path.join(folder, 'node_modules', 'personvern'))
  fs.writeFileSync(path.join(folder, 'example.mjs'), blocks[number - 1]![1]!)
  const output = execFileSync(process.execPath, ['example.mjs'], {cwd: folder, encoding: 'utf8'})
  expect(output.trimEnd().split('\n')).toEqual(lines)
})
