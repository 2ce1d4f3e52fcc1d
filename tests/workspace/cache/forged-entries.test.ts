import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {entriesOf} from '../../support/cache-files.ts'
import {readTree} from '../../support/read-tree.ts'
import {renderMarkdown as render, twoPolicies} from '../../support/two-policies.ts'

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex')

/** What an entry says when it is of one file with this path. */
const oneFile = (place: string): string => {
  const file = {language: 'nb', format: 'md', path: place, digest: sha256('TO!'), size: 3}
  return JSON.stringify({id: 'b', files: [file], findings: []})
}

/** The pages of a run, without what tells of runs. */
const pagesIn = (out: string): [string, string][] =>
  [...readTree(out)].filter(([file]) => !file.startsWith('.personvern')).map(([file, text]) => [file, String(text)])

describe('an entry of a cache that somebody wrote', () => {
  test.each([
    ['no data', '{'],
    ['of no files', '{"id":"b","findings":[]}'],
    ['of files that are none', '{"id":"b","files":[null],"findings":[]}'],
    ['of findings that are none', '{"id":"b","files":[],"findings":[null]}'],
    ['of a rule that there is none of', '{"id":"b","files":[],"findings":[{"rule":"constructor","file":"x"}]}'],
    ['of a file elsewhere', oneFile('../nb.md')],
    ['of what tells of runs', oneFile('.personvern/1-of-1.jsonl')],
    ['of a file in the folder of another', oneFile('minimal/own.md')],
    ['of a file beside the folders', oneFile('index.html')]
  ])('and is %s, is not used', async (_, head) => {
    const root = twoPolicies()
    const [out, folder] = [path.join(root, 'dist'), path.join(root, 'cache')]
    await render(root, '--cache', 'cache')
    const pages = pagesIn(out)
    const forged = entriesOf({folder} as never).filter((file) => fs.readFileSync(file, 'utf8').includes('"id":"b"'))
    for (const file of forged) fs.writeFileSync(file, `${sha256(head)}\n${head}\n${head.includes('"md"') ? 'TO!' : ''}`)
    fs.rmSync(out, {recursive: true})
    for (const name of fs.readdirSync(folder).filter((one) => one.endsWith('.index')))
      fs.rmSync(path.join(folder, name))
    expect(forged).toHaveLength(1)
    expect((await render(root, '--cache', 'cache')).code).toBe(0)
    expect(pagesIn(out)).toEqual(pages)
  })
})
