import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'

const root = path.resolve(import.meta.dirname, '..')
const {dependencies} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
}

function licenceOf(name: string): string {
  const file = path.join(root, 'node_modules', name, 'package.json')
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as {license: string}).license
}

/** The names in the first column of the table with a heading. */
function listedUnder(heading: string): string[] {
  const [, after = ''] = fs.readFileSync(path.join(root, 'LICENSES.md'), 'utf8').split(`| ${heading} |`)
  const [table = ''] = after.split('\n\n')
  return table.split('\n').filter((line) => line.startsWith('| `'))
}

describe('every package of others is listed', () => {
  test('that is shipped with, with its licence', () => {
    const rows = Object.keys(dependencies).map((name) => `| \`${name}\` | ${licenceOf(name)} |`)
    expect(listedUnder('package | licence').sort()).toEqual(rows.sort())
  })

  test('that the application of the preview is built from, with its licence', () => {
    const client = path.join(root, 'src/preview/client')
    const files = fs.readdirSync(client, {recursive: true, encoding: 'utf8'}).map((name) => path.join(client, name))
    // What the application shares with the house is built in too.
    const shared = path.join(root, 'src/translate/state/diff-words.ts')
    const built = [...files.filter((name) => /\.tsx?$/.test(name)), shared]
      .flatMap((name) => [...fs.readFileSync(name, 'utf8').matchAll(/(?:from|import) '([^.'][^']*)'/g)])
      .map(([, name]) => /^(?:@[^/]+\/)?[^/]+/.exec(name!)![0])
    const names = [...new Set(built)].sort()
    expect(listedUnder('built in | licence').map((row) => row.replace(/ \|[^|]*\|$/, ' |'))).toEqual(
      names.map((name) => `| \`${name}\` | ${licenceOf(name)} |`)
    )
  })
})
