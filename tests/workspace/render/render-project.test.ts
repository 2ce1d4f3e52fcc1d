import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {formats} from '../../../src/model/configuration.ts'
import {render} from '../../../src/workspace/jobs/render.ts'
import {minimalProject, oneLanguage} from '../../support/minimal-project.ts'
import {misuseIn} from '../../support/misuse-in.ts'
import {readTree} from '../../support/read-tree.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

/** What is in a folder, but for the list of it. */
const pagesIn = (folder: string): string[] =>
  fs.existsSync(folder) ? [...readTree(folder).keys()].filter((file) => !file.includes('.personvern/')) : []

describe('rendering without writing', () => {
  test('gives the pages and leaves the disk as it was', async () => {
    const root = minimalProject()
    const before = readTree(root)
    const report = await render({root, out: false})
    expect(report).toMatchObject({ok: true, findings: [], policies: [{id: 'minimal', findings: []}]})
    expect(report.policies[0]!.files.map((file) => file.path)).toEqual(
      ['nb', 'nn', 'en'].flatMap((language) => [`minimal/${language}.html`, `minimal/${language}.md`])
    )
    expect(report.policies[0]!.files[1]!.content).toContain('# Personvern\n')
    expect(readTree(root)).toEqual(before)
  })

  test('gives what would have been written', async () => {
    const root = minimalProject()
    const [policy] = (await render({root})).policies
    for (const file of policy!.files)
      expect(fs.readFileSync(path.join(root, 'dist', file.path), 'utf8')).toBe(file.content)
  })

  test('goes on where there is a link in the output folder', async () => {
    const root = minimalProject()
    fs.mkdirSync(path.join(root, 'dist'))
    fs.symlinkSync('..', path.join(root, 'dist', 'minimal'))
    expect((await render({root, out: false})).ok).toBe(true)
  })
})

describe('a report', () => {
  test('is not ok when one policy is wrong, and has the pages of the others', async () => {
    const root = minimalProject({'policies/a/policy.yaml': '', 'policies/b/policy.yaml': oneLanguage})
    fs.copyFileSync(path.join(root, 'policies/minimal/nb.yaml'), path.join(root, 'policies/b/nb.yaml'))
    const report = await render({root, formats: ['md'], languages: ['nb']})
    expect(report.ok).toBe(false)
    expect(report.policies.map(({id, files}) => [id, files.length])).toEqual([
      ['a', 0],
      ['b', 1],
      ['minimal', 1]
    ])
    expect(pagesIn(path.join(root, 'dist'))).toEqual(['b/nb.md', 'minimal/nb.md'])
  })

  test('has no policies when what they share is wrong', async () => {
    const report = await render({root: minimalProject({'templates/page.html.hbs': '{{{title}}}'})})
    expect(report).toMatchObject({ok: false, policies: [], findings: [{rule: 'raw-placeholder'}]})
  })

  test('is ok when there are only warnings', async () => {
    const facts = oneLanguage.replace('Skyhus AS', '"Sky\\u202Ehus"')
    const report = await render({root: minimalProject({'policies/minimal/policy.yaml': facts}), out: false})
    expect(report.ok).toBe(true)
    expect(report.policies[0]!.findings).toMatchObject([{rule: 'direction-control'}])
  })
})

describe('the policies that are rendered', () => {
  test('are those that are asked for, each once, sorted', async () => {
    const root = minimalProject({'policies/b/policy.yaml': oneLanguage, 'policies/a/policy.yaml': oneLanguage})
    const ids = async (policies: string[]) => (await render({root, out: false, policies})).policies.map(({id}) => id)
    expect(await ids(['minimal', 'a', 'minimal'])).toEqual(['a', 'minimal'])
    expect(await ids([])).toEqual(['a', 'b', 'minimal'])
  })
})

describe('options that cannot work', () => {
  test.each([
    [{languages: ['nb', 'constructor']}, '--language', 'constructor', ['en', 'nb', 'nn']],
    [{languages: ['no']}, '--language', 'no', ['nb', 'nn']],
    [{languages: []}, '--language', '', ['en', 'nb', 'nn']],
    [{formats: ['pdf' as 'html']}, '--format', 'pdf', formats],
    [{formats: []}, '--format', '', formats],
    [{messages: 'sv'}, '--messages', 'sv', ['en', 'nb', 'nn']]
  ])('%j is misuse, with what can', async (options, option, actual, expected) => {
    expect(await misuseIn(render({root: minimalProject(), ...options}))).toEqual({
      code: 'bad-option',
      parameters: {option, actual, expected}
    })
  })
})

describe('the input', () => {
  test.each(['policies', 'policies/minimal/pages', 'locales', 'templates/x'])(
    'is not written among, at %s',
    async (out) => {
      const root = minimalProject()
      expect(await misuseIn(render({root, out}))).toEqual({
        code: 'out-inside-input',
        parameters: {file: path.join(root, out)}
      })
    }
  )

  test('is not written among through a link, nor by a path that leads back to it', async () => {
    const root = minimalProject()
    fs.symlinkSync('policies', path.join(root, 'dist'))
    expect((await misuseIn(render({root})))?.code).toBe('out-inside-input')
    const before = readTree(root)
    const options = {root, out: '.', formats: ['md' as const], path: 'policies/{policy}/{language}.yaml'}
    expect((await misuseIn(render(options)))?.code).toBe('out-inside-input')
    expect(readTree(root)).toEqual(before)
  })

  test('may lie beside the pages', async () => {
    const root = minimalProject()
    expect((await render({root, out: '.', path: '{policy}.{language}.{format}'})).ok).toBe(true)
    expect(pagesIn(root)).toContain('minimal.nb.html')
  })
})

describe('a page that would lie where something else is', () => {
  test.each([
    ['assets', /^assets\/standard-[0-9a-f]+\.css$/],
    ['{policy}', /^minimal\/nb$/]
  ])('is refused, and nothing is written: %s', async (pattern, other) => {
    const root = minimalProject()
    const before = readTree(root)
    const report = await render({root, formats: ['html'], path: pattern})
    expect(report.ok).toBe(false)
    expect(report.policies[0]!.findings[0]).toMatchObject({
      rule: 'output-taken',
      parameters: {other: expect.stringMatching(other)}
    })
    expect(readTree(root)).toEqual(before)
  })
})

describe('a page that would lie where a policy that is not rendered has one', () => {
  const options = {path: '{language}.{format}', formats: ['md' as const], languages: ['nb']}

  test('is refused, unless nothing is written', async () => {
    const root = minimalProject()
    fs.cpSync(path.join(root, 'policies/minimal'), path.join(root, 'policies/other'), {recursive: true})
    expect((await render({root, policies: ['minimal'], ...options})).ok).toBe(true)
    const before = readTree(root)
    const {policies} = await render({root, policies: ['other'], ...options})
    expect(policies[0]).toMatchObject({files: [], findings: [{rule: 'output-taken', parameters: {other: 'minimal'}}]})
    expect([...readTree(path.join(root, 'dist'))].filter(([file]) => file === 'nb.md')).toEqual(
      [...before].filter(([file]) => file === 'dist/nb.md').map(([, content]) => ['nb.md', content])
    )
    expect((await render({root, policies: ['other'], out: false, ...options})).ok).toBe(true)
  })
})

describe('what the configuration names and nobody knows', () => {
  test.each([
    ['theme: standar\n', 'theme', 'standard'],
    ['target: hugoo\n', 'target', 'hugo']
  ])('is a finding in it: %s', async (text, field, nearest) => {
    const report = await render({root: minimalProject({'personvern.config.yaml': text}), out: false})
    expect(report).toMatchObject({
      ok: false,
      policies: [],
      findings: [{rule: 'invalid-value', path: [field], parameters: {nearest}}]
    })
  })
})

describe('a style sheet of the project', () => {
  const linked = async (styleSheet: string): Promise<{hrefs: (string | undefined)[]; assets: number}> => {
    const root = minimalProject({'personvern.config.yaml': `styleSheet: ${styleSheet}\n`})
    const {policies, assets} = await render({root, formats: ['html'], languages: ['nb'], out: false})
    const hrefs = policies[0]!.files.map(
      ({content}) => /<link rel="stylesheet" href="([^"]*)"/.exec(content as string)?.[1]
    )
    return {hrefs, assets: assets.length}
  }

  test('in the output folder is linked to from wherever the page is', async () => {
    expect(await linked('own/style.css')).toEqual({hrefs: ['../own/style.css'], assets: 0})
  })

  test('elsewhere is linked to as it is', async () => {
    expect(await linked('/style.css')).toEqual({hrefs: ['/style.css'], assets: 0})
    expect(await linked('https://example.org/a.css')).toEqual({hrefs: ['https://example.org/a.css'], assets: 0})
  })
})

describe('pages that are rendered again', () => {
  test('are not rewritten when nothing has changed, and only those that have when something has', async () => {
    const root = minimalProject()
    await render({root})
    const pages = pagesIn(path.join(root, 'dist')).map((page) => path.join(root, 'dist', page))
    const long = new Date('2001-01-01T00:00:00Z')
    for (const page of pages) fs.utimesSync(page, long, long)
    await render({root})
    expect(pages.map((page) => fs.statSync(page).mtime)).toEqual(pages.map(() => long))

    const words = path.join(root, 'policies/minimal/en.yaml')
    fs.writeFileSync(words, fs.readFileSync(words, 'utf8').replace('We use', 'We now use'))
    await render({root})
    const rewritten = pages.filter((page) => fs.statSync(page).mtimeMs !== long.getTime())
    expect(rewritten.map((page) => path.basename(page))).toEqual(['en.html', 'en.md'])
  })

  test('are gone from no other place', async () => {
    const root = minimalProject({'dist/other/page.html': 'x'})
    await render({root})
    expect(fs.readFileSync(path.join(root, 'dist/other/page.html'), 'utf8')).toBe('x')
  })
})

test('a folder that is no project is misuse', async () => {
  const folder = temporaryFolder()
  expect(await misuseIn(render({root: folder}))).toEqual({code: 'no-policies', parameters: {folder}})
  expect((await misuseIn(render({root: path.join(folder, 'nowhere')})))?.code).toBe('no-root')
})
