import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {writeFiles} from '../../support/temporary-folder.ts'
import {renderMarkdown as render, twoPolicies} from '../../support/two-policies.ts'

describe('rendering into the folder of the project', () => {
  test('never removes what pages are made from, whatever a list says', async () => {
    const root = twoPolicies()
    writeFiles(root, {'locales/nb/own.json': '{}'})
    await render(root, '--out', '.')
    const inputs = ['policies/b/nb.yaml', 'policies/b/policy.yaml', 'locales/nb/own.json']
    const listed = inputs.map((file) => {
      const bytes = fs.readFileSync(path.join(root, file))
      return JSON.stringify({
        path: file,
        digest: createHash('sha256').update(bytes).digest('hex'),
        size: bytes.length
      })
    })
    fs.writeFileSync(path.join(root, '.personvern/earlier.jsonl'), `${listed.join('\n')}\n`)
    expect(await render(root, '--out', '.', '--check')).toMatchObject({code: 0})
    expect(await render(root, '--out', '.', '--clean')).toMatchObject({code: 0, stderr: ''})
    expect(inputs.filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([])
  })

  test.each(['COM¹', 'lpt²', 'CONIN$', 'con .x', 'con'])(
    'is refused for a path with %s, which is a device on Windows',
    async (name) => {
      expect((await render(twoPolicies(), '--path', `${name}/{policy}.{language}.{format}`)).code).toBe(2)
    }
  )
})
