import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {nameSources} from '../../../src/workspace/product/name-sources.ts'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'

const program = path.join(packageRoot, 'build', 'program', 'bin.cjs')

/** The number of the first line that stands in what was built from a file. */
function lineOf(source: string): number {
  const lines = fs.readFileSync(program, 'utf8').split('\n')
  return lines.findIndex((line) => line.endsWith(`// ${source}`)) + 2
}

test.each(['src/cli.ts', 'src/bin.ts'])('a line of a stack that was built from %s says so', (source) => {
  const line = `    at main (${program}:${lineOf(source)}:7)`
  expect(nameSources(`Error: no\n${line}`)).toBe(`Error: no\n${line} ← ${source}`)
})

test('a module is called by its address', () => {
  const line = `    at file://${program}:${lineOf('src/cli.ts')}:7`
  expect(nameSources(line)).toBe(`${line} ← src/cli.ts`)
})

test.each([
  'Error: build/bin.js:1:1 is not there',
  '    at node:internal/main/run_main_module:28:49',
  `    at read (${path.join(packageRoot, 'build', 'absent.js')}:1:1)`,
  `    at read (${path.join(packageRoot, 'vite.config.js')}:1:1)`
])('%s stays as it is', (line) => {
  expect(nameSources(line)).toBe(line)
})
