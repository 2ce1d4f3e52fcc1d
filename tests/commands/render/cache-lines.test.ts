import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {readTree} from '../../support/read-tree.ts'
import {renderMarkdown as render, twoPolicies} from '../../support/two-policies.ts'

describe('a cache', () => {
  test('says what of it cannot be read, and where that lies, and makes the pages', async () => {
    const root = twoPolicies()
    await render(root, '--cache', 'cache')
    for (const name of readTree(path.join(root, 'cache/entries')).keys()) {
      fs.rmSync(path.join(root, 'cache/entries', name))
      fs.mkdirSync(path.join(root, 'cache/entries', name))
    }
    fs.rmSync(path.join(root, 'dist'), {recursive: true})
    const {code, stderr} = await render(root, '--cache', 'cache')
    expect(code).toBe(0)
    expect(stderr).toMatch(
      /^Cannot read ‘cache.entries.[\da-f]{2}.[\da-f]{64}’ in the cache \(EISDIR\)\. The pages themselves are/
    )
    expect(stderr.split('\n')).toHaveLength(2)
    expect((await render(root, '--check')).code).toBe(0)
  })

  test('says why nothing can be remembered, and makes the pages', async () => {
    const root = twoPolicies()
    fs.mkdirSync(path.join(root, 'cache'))
    fs.writeFileSync(path.join(root, 'cache/entries'), '')
    expect(await render(root, '--cache', 'cache')).toMatchObject({
      code: 0,
      stderr:
        'No more pages can be cached in ‘cache’ (EEXIST). The pages themselves are as they should be. Check that you may write there, and that the disk has room.\n'
    })
    expect((await render(root, '--check')).code).toBe(0)
  })
})
