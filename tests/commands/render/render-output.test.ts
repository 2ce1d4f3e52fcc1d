import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {minimalProject, oneLanguage} from '../../support/minimal-project.ts'
import {readTree} from '../../support/read-tree.ts'
import {runCommand} from '../../support/run-command.ts'
import {renderMarkdown as render, twoPolicies} from '../../support/two-policies.ts'

const times = (folder: string): Map<string, number> =>
  new Map([...readTree(folder).keys()].map((name) => [name, fs.statSync(path.join(folder, name)).mtimeMs]))

describe('rendering with a cache', () => {
  test('gives the same pages as without, whatever is in it', async () => {
    const root = twoPolicies()
    await render(root, '--out', 'plain')
    for (const out of ['cold', 'warm', 'warm']) {
      expect(await render(root, '--out', out, '--cache', 'cache')).toMatchObject({code: 0, stderr: ''})
      expect(readTree(path.join(root, out))).toEqual(readTree(path.join(root, 'plain')))
    }
  })

  test('writes nothing again that did not change, and what did', async () => {
    const root = twoPolicies()
    await render(root, '--cache', 'cache')
    const dist = path.join(root, 'dist')
    const before = times(dist)
    await render(root, '--cache', 'cache')
    expect(times(dist)).toEqual(before)
    const words = path.join(root, 'policies/b/nb.yaml')
    fs.writeFileSync(words, fs.readFileSync(words, 'utf8').replace('Vi ', 'Vi nå '))
    await render(root, '--cache', 'cache')
    await render(root, '--out', 'plain')
    expect(readTree(dist)).toEqual(readTree(path.join(root, 'plain')))
    const changed = [...times(dist)].filter(([name, time]) => before.get(name) !== time).map(([name]) => name)
    expect(changed.filter((name) => !name.startsWith('.'))).toEqual(['b/nb.md'])
  })

  test('tells what is wrong with a policy each time, at the same places', async () => {
    const root = minimalProject({'policies/b/policy.yaml': 'personvern: 1\nlanguages: nb\n'})
    const plain = await render(root)
    expect(plain.code).toBe(1)
    for (let round = 0; round < 2; round++)
      expect(await render(root, '--cache', 'cache')).toMatchObject({code: 1, stderr: plain.stderr})
  })

  test('says that what was remembered is damaged', async () => {
    const root = twoPolicies()
    await render(root, '--cache', 'cache')
    for (const name of readTree(path.join(root, 'cache/entries')).keys())
      fs.appendFileSync(path.join(root, 'cache/entries', name), ' ')
    fs.rmSync(path.join(root, 'dist'), {recursive: true})
    expect(await render(root, '--cache', 'cache')).toMatchObject({
      code: 0,
      stderr: 'The cache of 2 policies was damaged. Their pages have been made again.\n'
    })
    expect((await render(root, '--check')).code).toBe(0)
  })

  test('does not begin in a folder that it cannot use', async () => {
    const root = twoPolicies()
    fs.writeFileSync(path.join(root, 'file'), '')
    expect(await render(root, '--cache', 'policies/cache')).toEqual({
      code: 2,
      stdout: '',
      stderr: `Pages cannot be cached in ‘${path.join(root, 'policies/cache')}’, because that is where the files are that pages are made from. Choose another folder with \`--cache\`.\n`
    })
    expect(await render(root, '--cache', 'dist')).toMatchObject({code: 2, stdout: ''})
    expect(await render(root, '--cache', 'file')).toMatchObject({code: 2, stdout: ''})
    expect(fs.existsSync(path.join(root, 'dist'))).toBe(false)
  })
})

describe('render --check', () => {
  test('is content with what was just rendered, with a cache too, and writes nothing', async () => {
    const root = twoPolicies()
    await render(root)
    const before = readTree(root)
    expect(await render(root, '--check')).toEqual({
      code: 0,
      stdout: 'Everything in ‘dist’ is as a new run would leave it.\n',
      stderr: ''
    })
    expect(await render(root, '--check', '--quiet')).toEqual({code: 0, stdout: '', stderr: ''})
    expect(readTree(root)).toEqual(before)
    expect((await render(root, '--check', '--cache', 'cache')).code).toBe(0)
    expect(readTree(root)).toEqual(before)
  })

  test('knows what is in a cache, and writes nothing to it', async () => {
    const root = twoPolicies()
    await render(root, '--cache', 'cache')
    const before = readTree(root)
    expect(await render(root, '--check', '--quiet', '--cache', 'cache')).toEqual({code: 0, stdout: '', stderr: ''})
    expect(await render(root, '--check', '--quiet', '--cache', 'cache', '--draft')).toMatchObject({stderr: ''})
    expect(readTree(root)).toEqual(before)
  })

  test('does not say that all is well when a policy is broken', async () => {
    const root = twoPolicies()
    await render(root)
    fs.writeFileSync(path.join(root, 'policies/b/policy.yaml'), 'personvern: 1\nlanguages: nb\n')
    expect(await render(root, '--check')).toMatchObject({
      code: 1,
      stdout:
        'Everything else in ‘dist’ is as a new run would leave it. The pages of one policy were not checked, because it has errors.\n'
    })
  })

  test('says what to do with a file that --clean leaves, and gives no other advice then', async () => {
    const root = twoPolicies()
    await render(root)
    fs.rmSync(path.join(root, 'policies/b'), {recursive: true})
    fs.appendFileSync(path.join(root, 'dist/b/nb.md'), 'x')
    const file = path.join('dist', 'b/nb.md')
    expect(await render(root, '--check')).toMatchObject({
      code: 1,
      stdout: `Written before, and would not be written now. Somebody has changed it or it is a link, so \`--clean\` does not delete it. Delete it yourself if you do not need it: ${file}\n`
    })
  })

  test('does not name what cleaning leaves: the style sheet where no page is made', async () => {
    const root = minimalProject({'policies/minimal/policy.yaml': oneLanguage})
    const run = (...args: string[]): ReturnType<typeof runCommand> =>
      runCommand(['render', '--format', 'html', '--quiet', ...args], root)
    await run()
    await run('--language', 'en', '--clean')
    expect(await run('--language', 'en', '--check')).toMatchObject({code: 0, stdout: ''})
  })

  test('lists what differs, by path', async () => {
    const root = twoPolicies()
    await render(root)
    fs.appendFileSync(path.join(root, 'dist/b/nb.md'), 'x')
    fs.rmSync(path.join(root, 'dist/minimal/en.md'))
    expect(await render(root, '--check', '--language', 'nb,en')).toMatchObject({
      code: 1,
      stdout: [
        `Not what a new run would write: ${path.join('dist', 'b/nb.md')}`,
        `Missing: ${path.join('dist', 'minimal/en.md')}`,
        `Written before, and would not be written now: ${path.join('dist', 'minimal/nn.md')}`,
        '3 files in ‘dist’ are not as a new run would leave them. Run the same command without `--check`. With `--clean`, files that are no longer made are deleted too.',
        ''
      ].join('\n')
    })
  })
})

describe('render --shard', () => {
  test('says so where no policy belongs to the part', async () => {
    const root = twoPolicies()
    const parts = [1, 2, 3].map((part) => render(root, '--out', String(part), '--shard', `${part}/3`))
    const empty = (await Promise.all(parts)).filter(({stdout}) => !stdout.includes('nb.md'))
    expect(empty[0]).toEqual({
      code: 0,
      stdout: 'None of the policies belong to this part, so no pages were made.\n',
      stderr: ''
    })
  })
})

describe('render --clean', () => {
  test('does not say that old pages are unchanged where a policy is not in the languages that were chosen', async () => {
    const root = minimalProject({'policies/minimal/policy.yaml': oneLanguage})
    await render(root)
    const {code, stdout} = await render(root, '--language', 'en', '--clean')
    expect([code, stdout]).toEqual([
      0,
      'Deleted: dist/minimal/nb.md\nOne policy has no page in the chosen languages.\n'
    ])
  })

  test('leaves a link, and says that it is one', async () => {
    const root = twoPolicies()
    await render(root)
    fs.rmSync(path.join(root, 'policies/b'), {recursive: true})
    fs.renameSync(path.join(root, 'dist/b'), path.join(root, 'elsewhere'))
    fs.symlinkSync('../elsewhere', path.join(root, 'dist/b'))
    const {code, stderr} = await render(root, '--clean')
    expect({code, stderr}).toEqual({
      code: 0,
      stderr: `‘${path.join('dist', 'b/nb.md')}’ is no longer written, but is a link or lies behind one, so it was not deleted. Delete it yourself if you do not need it.\n`
    })
  })

  test('removes what is not rendered any more, and says so', async () => {
    const root = twoPolicies()
    await render(root)
    fs.rmSync(path.join(root, 'policies/b'), {recursive: true})
    fs.appendFileSync(path.join(root, 'dist/minimal/en.md'), 'x')
    const {code, stdout, stderr} = await render(root, '--clean', '--language', 'nb')
    expect(code).toBe(0)
    expect(stdout.split('\n').filter((line) => line.startsWith('Deleted'))).toEqual(
      ['b/nb.md', 'minimal/nn.md'].map((name) => `Deleted: ${path.join('dist', name)}`)
    )
    expect(stderr).toBe(
      `‘${path.join('dist', 'minimal/en.md')}’ is no longer written, but somebody has changed it since, so it was not deleted. Delete it yourself if you do not need it.\n`
    )
    expect([...readTree(path.join(root, 'dist')).keys()].filter((name) => !name.startsWith('.'))).toEqual([
      'minimal/en.md',
      'minimal/nb.md'
    ])
  })
})

describe('render --verify', () => {
  test.each([
    ['personvern.config.yaml', 'out: public\nfoo: 1\n', 'unknown-field'],
    ['personvern.config.yaml', 'out: [public\n', 'yaml-syntax'],
    ['personvern.config.yml', 'out: public\n', 'configuration-name']
  ])('does not say that all is well where %s is %j, which may say where pages are', async (file, text, rule) => {
    const root = twoPolicies()
    await render(root)
    fs.writeFileSync(path.join(root, file), text)
    const {code, stdout, stderr} = await render(root, '--verify')
    expect({code, stdout}).toEqual({code: 1, stdout: ''})
    expect(stderr).toContain(file)
    expect(stderr).toContain(rule)
  })

  test.each([
    [['minimal'], 'minimal'],
    [['--shard', '1/2'], '--shard 1/2']
  ])('is of the whole folder, and refuses %j', async (args, actual) => {
    const root = twoPolicies()
    await render(root)
    expect(await render(root, '--verify', ...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `\`--verify\` checks all that was made, not only a part of it. Remove ‘${actual}’.\n`
    })
  })

  test('names a policy that has never had pages, since it was refused', async () => {
    const root = minimalProject({'policies/b/policy.yaml': 'personvern: 1\nlanguages: nb\n'})
    expect((await render(root)).code).toBe(1)
    const {code, stderr} = await render(root, '--verify')
    expect({code, first: stderr.split(',')[0]}).toEqual({code: 1, first: 'The policy ‘b’ has no pages'})
  })

  test('is content with what was rendered, and needs nothing but the folder', async () => {
    const root = twoPolicies()
    await render(root)
    fs.renameSync(path.join(root, 'dist'), path.join(root, 'moved'))
    fs.rmSync(path.join(root, 'policies'), {recursive: true})
    expect(await render(root, '--verify', '--out', 'moved')).toEqual({
      code: 0,
      stdout: 'Everything in ‘moved’ is there and unchanged. Policies: 2. Files: 4.\n',
      stderr: ''
    })
    expect(await render(root, '--verify', '--out', 'moved', '--quiet')).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('is content when all parts are there, and not before', async () => {
    const root = twoPolicies()
    await render(root, '--shard', '1/2')
    expect(await render(root, '--verify')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'Part 2 of 2 is missing. Make it with `--shard 2/2`, or bring its list along.\nOne thing is wrong in ‘dist’. Copy the files again, or make them again.\n'
    })
    await render(root, '--shard', '2/2')
    expect((await render(root, '--verify')).code).toBe(0)
  })

  test('says what is wrong', async () => {
    const root = twoPolicies()
    const {code, stderr} = await render(root, '--verify')
    expect(code).toBe(1)
    expect(stderr.split('. ')[0]).toBe('‘dist’ has no list of what was written')
    await render(root)
    fs.rmSync(path.join(root, 'dist/b/nb.md'))
    fs.writeFileSync(path.join(root, 'dist/minimal/en.md'), '')
    expect(await render(root, '--verify')).toEqual({
      code: 1,
      stdout: '',
      stderr: [
        `Missing: ${path.join('dist', 'b/nb.md')}`,
        `Changed since it was written: ${path.join('dist', 'minimal/en.md')}`,
        '2 things are wrong in ‘dist’. Copy the files again, or make them again.',
        ''
      ].join('\n')
    })
  })
})
