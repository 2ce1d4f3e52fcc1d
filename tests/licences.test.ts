import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'

const root = path.resolve(import.meta.dirname, '..')
const {dependencies} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
}

test('every package that is shipped with is listed with its licence', () => {
  const rows = Object.keys(dependencies)
    .sort()
    .map((name) => {
      const {license} = JSON.parse(fs.readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
        license: string
      }
      return `| \`${name}\` | ${license} |`
    })
  const listed = fs
    .readFileSync(path.join(root, 'LICENSES.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  expect(listed).toEqual(rows)
})
