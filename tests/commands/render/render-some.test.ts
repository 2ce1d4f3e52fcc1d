import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {render as renderPart} from '../../../src/workspace/jobs/render.ts'
import {chooseShard} from '../../../src/workspace/project/choose-shard.ts'
import {writeFiles} from '../../support/temporary-folder.ts'
import {renderMarkdown as render, twoPolicies} from '../../support/two-policies.ts'
import {unfinishedWords} from '../../support/unfinished-words.ts'

describe('rendering some of the policies', () => {
  const pattern = ['--path', '{language}.{format}']

  test('leaves the pages of others alone that lie where its own should, as rendering all of them does', async () => {
    const root = twoPolicies()
    const told = (other: string): object => ({code: 1, stderr: expect.stringContaining(`already used by ‘${other}’`)})
    expect(await render(root, ...pattern)).toMatchObject(told('b/nb'))
    const page = fs.readFileSync(path.join(root, 'dist/nb.md'), 'utf8')
    for (const more of [[], ['--check'], ['--cache', 'cache'], ['--cache', 'cache']])
      expect(await render(root, 'minimal', ...pattern, ...more)).toMatchObject(told('b'))
    expect(fs.readFileSync(path.join(root, 'dist/nb.md'), 'utf8')).toBe(page)
    expect(await render(root, 'b', ...pattern)).toMatchObject({code: 0, stderr: ''})
  })

  test('takes the places of policies that are gone', async () => {
    const root = twoPolicies()
    expect((await render(root, 'b', ...pattern)).code).toBe(0)
    fs.renameSync(path.join(root, 'policies/b'), path.join(root, 'policies/c'))
    expect(await render(root, 'c', ...pattern)).toMatchObject({code: 0, stderr: ''})
  })
})

describe('rendering policies of which one has a file that cannot be read', () => {
  test.each([[[]], [['--cache', 'cache']], [['--jobs', '2', '--cache', 'cache']]])(
    'makes the others with %j, and says which file it is',
    async (options) => {
      const root = twoPolicies()
      fs.rmSync(path.join(root, 'policies/b/nb.yaml'))
      fs.symlinkSync('nb.yaml', path.join(root, 'policies/b/nb.yaml'))
      for (let run = 1; run <= 2; run++) {
        const {code, stderr} = await render(root, ...options)
        expect([code, stderr]).toEqual([1, expect.stringMatching(/^policies\/b\/nb\.yaml\n.* unreadable-file\n/)])
        expect(fs.readdirSync(path.join(root, 'dist')).sort()).toEqual(['.personvern', 'minimal'])
      }
      fs.rmSync(path.join(root, 'policies/b/nb.yaml'))
      fs.copyFileSync(path.join(root, 'policies/minimal/nb.yaml'), path.join(root, 'policies/b/nb.yaml'))
      expect(await render(root, ...options)).toMatchObject({code: 0, stderr: ''})
    }
  )
})

describe('rendering policies of which one is a link that leads nowhere', () => {
  test('says so, and keeps the pages that it has', async () => {
    const root = twoPolicies()
    const [link, moved] = [path.join(root, 'policies/b'), path.join(root, 'elsewhere')]
    fs.renameSync(link, moved)
    fs.symlinkSync('../elsewhere', link)
    expect(await render(root)).toMatchObject({code: 0, stderr: ''})
    fs.renameSync(moved, path.join(root, 'away'))
    const missing = {code: 1, stderr: expect.stringMatching(/^policies\/b\/policy\.yaml\n.* missing-file\n/)}
    for (const more of [['--clean'], ['--clean', '--cache', 'cache'], ['--check']])
      expect(await render(root, ...more)).toMatchObject(missing)
    expect(fs.existsSync(path.join(root, 'dist/b/nb.md'))).toBe(true)
    fs.renameSync(path.join(root, 'away'), moved)
    expect(await render(root, '--check')).toMatchObject({code: 0, stderr: ''})
  })
})

describe('rendering a part of the project', () => {
  test('is refused for what the whole is refused for', async () => {
    const root = twoPolicies()
    writeFiles(root, unfinishedWords)
    for (const shard of ['1/1', '1/2', '2/2'])
      expect(await render(root, '--shard', shard)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('absent-passage')
      })
    expect(fs.existsSync(path.join(root, 'dist'))).toBe(false)
  })
})

describe('parts of a project', () => {
  test('are one whole when they are made alike, by the program or by the function', async () => {
    const root = twoPolicies()
    await render(root, '--shard', '1/2')
    await renderPart({root, shard: '2/2', formats: ['md']})
    expect((await render(root, '--verify')).code).toBe(0)
  })

  test('are none when they were made with other options, or from other shared words', async () => {
    const root = twoPolicies()
    const different = {code: 1, stderr: expect.stringContaining('The parts were made with different settings')}
    await render(root, '--shard', '1/2')
    await render(root, '--shard', '2/2', '--language', 'nb')
    expect(await render(root, '--verify')).toMatchObject(different)
    await render(root, '--shard', '2/2')
    expect((await render(root, '--verify')).code).toBe(0)
    writeFiles(root, {'locales/nb/own.json': '{"document.changes.none": "Ingenting er endret."}'})
    await render(root, '--shard', '2/2')
    expect(await render(root, '--verify')).toMatchObject(different)
  })
})

describe('rendering a policy that is in another part', () => {
  test('says so, and tells nothing of that part', async () => {
    const root = twoPolicies()
    const [part] = [1, 2].filter((one) => chooseShard(['b'], `${one}/2`).length === 0)
    expect(await render(root, 'b', '--shard', `${part}/2`)).toEqual({
      code: 0,
      stdout: 'None of the policies belong to this part, so no pages were made.\n',
      stderr: ''
    })
    expect(fs.existsSync(path.join(root, 'dist'))).toBe(false)
  })
})
