import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {render} from '../../src/index.ts'
import {verifyOutput} from '../../src/workspace/manifest/verify-output.ts'
import {minimalProject} from '../support/minimal-project.ts'
import {runCommand} from '../support/run-command.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'

/** A project with two policies. */
const twoPolicies = (): string => {
  const root = minimalProject()
  fs.cpSync(path.join(root, 'policies', 'minimal'), path.join(root, 'policies', 'other'), {recursive: true})
  return root
}

const list = (root: string): string => fs.readFileSync(path.join(root, 'dist', '.personvern', '1-of-1.jsonl'), 'utf8')

describe('what a script rendered', () => {
  test('can be verified, and is told as the program tells it', async () => {
    const root = twoPolicies()
    await render({root})
    expect(verifyOutput(path.join(root, 'dist'))).toMatchObject({faults: [], policies: 2})
    const told = list(root)
    expect(fs.readdirSync(path.join(root, 'dist', '.personvern'))).toEqual(['1-of-1.jsonl'])
    fs.rmSync(path.join(root, 'dist'), {recursive: true})
    expect(await runCommand(['render', '--quiet'], root)).toMatchObject({code: 0})
    expect(list(root)).toBe(told)
  })

  test('can be verified where the program had rendered before, with other pages', async () => {
    const root = twoPolicies()
    expect(await runCommand(['render', '--quiet'], root)).toMatchObject({code: 0})
    await render({root, fragment: true, policies: ['minimal']})
    expect(verifyOutput(path.join(root, 'dist'))).toMatchObject({faults: [], policies: 2})
  })

  test('can be verified when it was made in parts', async () => {
    const root = twoPolicies()
    for (const shard of ['1/2', '2/2']) await render({root, shard})
    expect(verifyOutput(path.join(root, 'dist'))).toMatchObject({faults: [], policies: 2})
  })

  test('can be verified when a script rendered its policies at the same time', async () => {
    const root = twoPolicies()
    await Promise.all(['minimal', 'other'].map(async (id) => render({root, policies: [id]})))
    expect(verifyOutput(path.join(root, 'dist'))).toMatchObject({faults: [], policies: 2})
  })
})

describe('a run that ends before it is done', () => {
  test('leaves no file of its own but the list of what it was about to write', async () => {
    const root = twoPolicies()
    fs.mkdirSync(path.join(root, 'dist'))
    fs.writeFileSync(path.join(root, 'dist', 'other'), '')
    await expect(render({root})).rejects.toThrow('dist')
    expect(fs.readdirSync(path.join(root, 'dist', '.personvern'))).toEqual([expect.stringMatching(/^unfinished-/)])
  })

  test('says why in words, also where the folder of the project is what cannot be read', async () => {
    const folder = temporaryFolder()
    fs.symlinkSync('loop', path.join(folder, 'loop'))
    await expect(render({root: path.join(folder, 'loop')})).rejects.toThrow(/^Kan ikke lese «/)
  })
})

describe('a draft with something missing', () => {
  test('is written down as made, and goes when it is made no more', async () => {
    const root = twoPolicies()
    const words = path.join(root, 'policies/other/nb.yaml')
    const before = fs.readFileSync(words, 'utf8')
    fs.writeFileSync(words, before.replace(/^title:.*\n/, ''))
    expect(await render({root, draft: true})).toMatchObject({ok: false})
    expect(verifyOutput(path.join(root, 'dist'))).toMatchObject({faults: [], policies: 2})
    fs.writeFileSync(words, before)
    await render({root, formats: ['html'], clean: true})
    expect(fs.readdirSync(path.join(root, 'dist/other')).sort()).toEqual(['en.html', 'nb.html', 'nn.html'])
  })
})

describe('a format that is named twice', () => {
  test('is made once', async () => {
    const root = minimalProject()
    const {ok, policies} = await render({root, formats: ['md', 'md'], languages: ['nb']})
    expect({ok, files: policies[0]!.files.map(({path: file}) => file)}).toEqual({ok: true, files: ['minimal/nb.md']})
  })
})

describe('what an earlier run wrote and a script does not', () => {
  const leaveOver = async (configuration = '{}\n'): Promise<string> => {
    const root = twoPolicies()
    fs.writeFileSync(path.join(root, 'personvern.config.yaml'), configuration)
    await render({root, formats: ['md']})
    fs.rmSync(path.join(root, 'policies', 'other'), {recursive: true})
    return root
  }

  test('stays', async () => {
    const root = await leaveOver()
    expect(await render({root, formats: ['md']})).toMatchObject({removed: [], kept: [], linked: []})
    expect(fs.existsSync(path.join(root, 'dist', 'other', 'nn.md'))).toBe(true)
  })

  test.each([
    ['the call', '{}\n', {clean: true}],
    ['the configuration', 'clean: true\n', {}]
  ])('is removed when %s says so, but for what somebody has changed', async (_, configuration, options) => {
    const root = await leaveOver(configuration)
    fs.writeFileSync(path.join(root, 'dist', 'other', 'nb.md'), 'Own words.\n')
    expect(await render({root, formats: ['md'], ...options})).toMatchObject({
      removed: ['other/en.md', 'other/nn.md'],
      kept: ['other/nb.md']
    })
    expect(fs.readdirSync(path.join(root, 'dist', 'other'))).toEqual(['nb.md'])
  })

  test('stays when the call says so', async () => {
    const root = await leaveOver('clean: true\n')
    expect(await render({root, formats: ['md'], clean: false})).toMatchObject({removed: []})
  })
})

test('nothing is written, and nothing told, where a script only wants the pages', async () => {
  const root = minimalProject({'personvern.config.yaml': 'cache: cache\nclean: true\njobs: 2\n'})
  const report = await render({root, out: false})
  expect(report).toMatchObject({ok: true, removed: [], policies: [{id: 'minimal'}]})
  expect(fs.readdirSync(root).sort()).toEqual(['personvern.config.yaml', 'policies'])
})

test('a cache that the configuration names is the program’s: a script that writes pages leaves it alone', async () => {
  const root = minimalProject({'personvern.config.yaml': 'cache: cache\n'})
  const out = temporaryFolder()
  await render({root, out})
  expect(fs.existsSync(path.join(root, 'cache'))).toBe(false)
})
