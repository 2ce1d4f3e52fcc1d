import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {renderMarkdown as render, twoPolicies} from '../../support/two-policies.ts'

describe('a run that stops midway', () => {
  test('is known to the next ones: --check and --clean find its pages', async () => {
    const root = twoPolicies()
    fs.mkdirSync(path.join(root, 'dist'))
    fs.writeFileSync(path.join(root, 'dist/minimal'), 'in the way')
    expect((await render(root)).code).toBe(2)
    fs.rmSync(path.join(root, 'dist/minimal'))
    fs.renameSync(path.join(root, 'policies/b'), path.join(root, 'policies/c'))
    const surplus = `Written before, and would not be written now: ${path.join('dist', 'b/nb.md')}\n`
    expect((await render(root, '--check')).stdout).toContain(surplus)
    expect((await render(root, 'minimal')).code).toBe(0)
    expect((await render(root, '--check')).stdout).toContain(surplus)
    expect((await render(root, '--clean')).stdout).toContain(`Deleted: ${path.join('dist', 'b/nb.md')}\n`)
    expect((await render(root, '--check')).code).toBe(0)
    expect(fs.readdirSync(path.join(root, 'dist/.personvern')).filter((name) => !name.startsWith('.'))).toEqual([
      '1-of-1.jsonl'
    ])
  })

  test('and wrote over the pages of one that was finished makes the folder unsound', async () => {
    const root = twoPolicies()
    await render(root)
    fs.rmSync(path.join(root, 'dist/minimal'), {recursive: true})
    fs.writeFileSync(path.join(root, 'dist/minimal'), 'in the way')
    const words = path.join(root, 'policies/b/nb.yaml')
    fs.writeFileSync(words, fs.readFileSync(words, 'utf8').replace('Vi ', 'Vi nå '))
    expect((await render(root)).code).toBe(2)
    fs.rmSync(path.join(root, 'dist/minimal'))
    const {code, stderr} = await render(root, '--verify')
    expect({code, first: stderr.split('\n')[0]}).toEqual({
      code: 1,
      first: 'A run was stopped before it was done. Make the pages again, with `--clean`.'
    })
    await render(root)
    expect((await render(root, '--verify')).code).toBe(0)
  })
})
