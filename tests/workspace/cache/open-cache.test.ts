import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {cachedProject, settle} from '../../support/cached-project.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {readTree} from '../../support/read-tree.ts'

const three = {a: 'en', b: 'to', c: 'tre'}
const nothing = {made: [], wrote: [], damaged: 0}

describe('a cache', () => {
  test('knows what was made before, and nothing is written that is there', async () => {
    const project = cachedProject(three)
    expect(await project.run()).toEqual({
      made: ['a', 'b', 'c'],
      wrote: ['a/nb.html', 'a/nb.md', 'b/nb.html', 'b/nb.md', 'c/nb.html', 'c/nb.md'],
      damaged: 0
    })
    expect(await project.run()).toEqual(nothing)
    await settle()
    expect(await project.run()).toEqual(nothing)
    expect(await project.run()).toEqual(nothing)
  })

  test('makes what was changed, and only that', async () => {
    const project = cachedProject(three)
    await project.run()
    fs.writeFileSync(path.join(project.root, 'policies/b/policy.yaml'), 'nå')
    expect(await project.run()).toEqual({made: ['b'], wrote: ['b/nb.html', 'b/nb.md'], damaged: 0})
    expect(fs.readFileSync(path.join(project.out, 'b/nb.md'), 'utf8')).toBe('md: nå')
  })

  test('sees a change of the same size whose time was set back', async () => {
    const project = cachedProject(three)
    const file = path.join(project.root, 'policies/b/policy.yaml')
    const {atime, mtime} = fs.statSync(file)
    await settle()
    await project.run()
    fs.writeFileSync(file, 'ni')
    fs.utimesSync(file, atime, mtime)
    expect((await project.run()).made).toEqual(['b'])
  })

  test('reads again what was changed just before, since its stamp could be that of a later change', async () => {
    const project = cachedProject(three)
    // All within one step of the clock.
    for (const text of ['aa', 'bb', 'cc', 'dd']) {
      fs.writeFileSync(path.join(project.root, 'policies/b/policy.yaml'), text)
      expect((await project.run({ids: ['b']})).made).toEqual(['b'])
      expect(fs.readFileSync(path.join(project.out, 'b/nb.md'), 'utf8')).toBe(`md: ${text}`)
    }
  })

  test('trusts no stamp from the future', async () => {
    const project = cachedProject(three)
    const file = path.join(project.root, 'policies/b/policy.yaml')
    const future = new Date('2126-01-01')
    fs.utimesSync(file, future, future)
    await settle()
    await project.run()
    const [index] = fs.readdirSync(project.folder).filter((name) => name.endsWith('.index'))
    const line = fs
      .readFileSync(path.join(project.folder, index!), 'utf8')
      .split('\n')
      .find((one) => one.startsWith('["b"'))
    expect(line).toMatch(/,"findings":\[\]\},\[\],/)
  })

  test('writes what somebody changed or removed of the pages, without making it again', async () => {
    const project = cachedProject(three)
    await project.run()
    await settle()
    await project.run()
    const page = path.join(project.out, 'a/nb.html')
    const {atime, mtime} = fs.statSync(page)
    fs.writeFileSync(page, 'html: EN')
    fs.utimesSync(page, atime, mtime)
    fs.rmSync(path.join(project.out, 'c'), {recursive: true})
    expect(await project.run()).toEqual({made: [], wrote: ['a/nb.html', 'c/nb.html', 'c/nb.md'], damaged: 0})
    expect(fs.readFileSync(page, 'utf8')).toBe('html: en')
  })

  test('puts a file where there is a link', async () => {
    const project = cachedProject({a: 'en'})
    await project.run()
    const page = path.join(project.out, 'a/nb.html')
    fs.renameSync(page, path.join(project.out, 'other.html'))
    fs.symlinkSync('../other.html', page)
    expect((await project.run()).wrote).toEqual(['a/nb.html'])
  })

  test('remembers nothing of a policy that changed while it was made', async () => {
    const project = cachedProject(three)
    const change = (id: string): void => {
      if (id === 'b') fs.writeFileSync(path.join(project.root, 'policies/b/policy.yaml'), 'ny')
    }
    await project.run({during: change})
    expect((await project.run()).made).toEqual(['b'])
    expect((await project.run()).made).toEqual([])
  })

  test('asks nothing of files in the folder of a policy that no page is made from', async () => {
    const project = cachedProject(three)
    await settle()
    await project.run()
    fs.writeFileSync(path.join(project.root, 'policies/b/approvals.tsv'), '')
    expect(await project.run()).toEqual(nothing)
    fs.writeFileSync(path.join(project.root, 'policies/b/translations.tsv'), '')
    expect((await project.run()).made).toEqual(['b'])
  })

  test('knows nothing when what all policies share is another', async () => {
    const project = cachedProject(three)
    await project.run()
    fs.mkdirSync(path.join(project.root, 'locales/nb'), {recursive: true})
    fs.writeFileSync(path.join(project.root, 'locales/nb/own.json'), '{}')
    expect((await project.run()).made).toEqual(['a', 'b', 'c'])
    fs.rmSync(path.join(project.root, 'locales'), {recursive: true})
    expect((await project.run()).made).toEqual([])
  })

  test('knows nothing, and remembers nothing, when what all policies share changed after it was read', async () => {
    const project = cachedProject(three)
    await project.run()
    expect((await project.run({shared: 'before'})).made).toEqual(['a', 'b', 'c'])
    fs.writeFileSync(path.join(project.root, 'policies/b/policy.yaml'), 'nå')
    await project.run({shared: 'before'})
    expect((await project.run()).made).toEqual(['b'])
  })

  test('keeps what other settings come to apart', async () => {
    const project = cachedProject(three)
    const render = {formats: ['md'], draft: false, gapText: (key: string) => key} as const
    await project.run()
    expect((await project.run({render})).made).toEqual(['a', 'b', 'c'])
    expect((await project.run()).made).toEqual([])
    expect((await project.run({render: {...render, languages: ['nb', 'nn']}})).made).toEqual(['a', 'b', 'c'])
    expect((await project.run({render: {...render, languages: ['nn', 'nb']}})).made).toEqual([])
    expect((await project.run({render, messages: 'nn'})).made).toEqual([])
    expect((await project.run({render: {...render, draft: true}})).made).toEqual(['a', 'b', 'c'])
    expect((await project.run({render: {...render, draft: true}, messages: 'nn'})).made).toEqual(['a', 'b', 'c'])
  })

  test('works where nothing is written', async () => {
    const project = cachedProject(three)
    await project.run()
    const before = readTree(project.out)
    const cache = project.open({out: undefined})
    expect(cache.recall('a')).toMatchObject({outcome: {id: 'a'}, missing: []})
    await cache.close()
    expect(readTree(project.out)).toEqual(before)
  })

  test('finds policies in any order, also those that were forgotten from the index', async () => {
    const project = cachedProject(three)
    await project.run({ids: ['c', 'a']})
    expect((await project.run({ids: ['c', 'b', 'a']})).made).toEqual(['b'])
    fs.rmSync(path.join(project.root, 'policies/b'), {recursive: true})
    fs.writeFileSync(path.join(project.root, 'policies/c/policy.yaml'), 'ny')
    await project.run()
    const [index] = fs.readdirSync(project.folder).filter((name) => name.endsWith('.index'))
    expect(fs.readFileSync(path.join(project.folder, index!), 'utf8')).not.toContain('["b"')
  })

  test('does not keep what comes of another policy', async () => {
    const project = cachedProject({a: 'en'})
    const cache = project.open()
    expect(cache.recall('a')).toBeUndefined()
    const finding = {rule: 'output-taken', file: 'policies/a/policy.yaml', parameters: {}} as const
    cache.remember({id: 'a', files: [], findings: [finding]}, [])
    await cache.close()
    expect((await project.run()).made).toEqual(['a'])
  })

  test('leaves nothing behind but what it keeps', async () => {
    const project = cachedProject({a: 'en'})
    await project.run()
    await project.run()
    const names = fs.readdirSync(project.folder).map((name) => name.replace(/[0-9a-f]{16,}/, '…'))
    expect(names.sort()).toEqual(['CACHEDIR.TAG', 'entries', 'size', '….index'])
  })
})

describe('the folder of a cache', () => {
  test.each(['policies', 'policies/a/cache', 'locales', 'templates/cache', '.'])('is not %s', (name) => {
    const project = cachedProject({a: 'en'})
    expect(misuseOf(() => project.open({folder: path.join(project.root, name)}))).toMatchObject({
      code: 'cache-inside-input'
    })
  })

  test('is not that of the pages', () => {
    const project = cachedProject({a: 'en'})
    expect(misuseOf(() => project.open({folder: project.out}))).toMatchObject({code: 'cache-is-output'})
  })

  test('is not reached by a link among the policies', () => {
    const project = cachedProject({a: 'en'})
    fs.symlinkSync('policies', path.join(project.root, 'link'))
    expect(misuseOf(() => project.open({folder: path.join(project.root, 'link/x')}))).toMatchObject({
      code: 'cache-inside-input'
    })
  })

  test('is no file', () => {
    const project = cachedProject({a: 'en'})
    fs.writeFileSync(project.folder, '')
    expect(misuseOf(() => project.open())).toMatchObject({
      code: 'unwritable',
      parameters: {file: project.folder, reason: 'ENOTDIR'}
    })
  })
})
