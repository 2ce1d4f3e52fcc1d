import {createHash} from 'node:crypto'
import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {packProduct, type PackedProduct} from '../support/packed-product.ts'
import {readTree} from '../support/read-tree.ts'
import {packageExports} from '../support/package-exports.ts'
import {copiesOfExample} from '../support/copies-of-example.ts'
import {writeFiles} from '../support/temporary-folder.ts'

/* The package as others get it: packed, and unpacked into a project that has nothing else of it. */

const root = path.resolve(import.meta.dirname, '..', '..')
const tool = (name: string): string => path.join(root, 'node_modules', name)

let packed: PackedProduct

/** What is in a folder, by name: sums, since megabytes that differ take minutes to be told apart. */
const sumsOf = (folder: string): (readonly [string, string])[] =>
  [...readTree(folder)].map(([name, bytes]) => [name, createHash('sha1').update(bytes).digest('hex')])

beforeAll(() => {
  packed = packProduct()
}, 120_000)

afterAll(() => packed.remove())

describe('the tarball', () => {
  test('holds no tests, no sources, and no policy but the example', () => {
    const {files} = packed
    expect(files.filter((file) => /(?:^|\/)(?:src|tests|coverage)\/|\.test\.|(?<!\.d)\.tsx?$/.test(file))).toEqual([])
    expect(files.filter((file) => file.startsWith('policies/') && !file.startsWith('policies/eksempel/'))).toEqual([])
  })

  test('holds nothing that a run leaves behind', () => {
    expect(packed.files.filter((file) => /code-cache|\.part$|\.tsbuildinfo$|\.map$/.test(file))).toEqual([])
  })

  test('is built before it is packed, and has nothing run where it is installed', () => {
    const text = fs.readFileSync(path.join(packed.product, 'package.json'), 'utf8')
    const {scripts} = JSON.parse(text) as {scripts: Record<string, string>}
    expect(scripts['prepack']).toBe('npm run build')
    // npm warns of each of these, also of `prepare`, which it runs only where a package is installed from git.
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) expect(scripts).not.toHaveProperty(name)
  })

  test('holds types of what is exported, and of nothing else', () => {
    const types = packed.files.filter((file) => file.endsWith('.d.ts'))
    expect(types.filter((file) => !file.startsWith('build/types/'))).toEqual(['policy-modules.d.ts'])
    expect(types).toEqual(
      expect.arrayContaining(['index', 'eleventy', 'vite'].map((name) => `build/types/${name}.d.ts`))
    )
    expect(types.filter((file) => file.includes('/commands/') || file.includes('/preview/'))).toEqual([])
  })

  test('says of every package whose code is built in what its licence is', () => {
    for (const form of ['library', 'program']) {
      const text = fs.readFileSync(path.join(packed.product, 'build', `licenses-${form}.md`), 'utf8')
      const licences = [...text.matchAll(/^## (\S+) - \S+ \((.+)\)$/gm)].map(([, name, licence]) => ({name, licence}))
      expect(licences.length).toBeGreaterThan(80)
      expect(licences.filter(({licence}) => !/\b(?:MIT|ISC|BSD-[23]-Clause|0BSD)\b/.test(licence!))).toEqual([])
    }
  })
})

describe('what looks for mistakes in packages', () => {
  test('finds none: publint', () => {
    expect(
      execFileSync(process.execPath, [tool('publint/src/cli.js'), packed.tarball, '--strict'], {encoding: 'utf8'})
    ).toContain('All good!')
  })

  test('finds none: are the types wrong', () => {
    const args = [
      tool('@arethetypeswrong/cli/dist/index.js'),
      packed.tarball,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './vite/client'
    ]
    const report = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 50_000_000})
    expect({status: report.status, stderr: report.stderr}).toEqual({status: 0, stderr: ''})
    // Modules alone are exported: what is said of other ways to resolve them is set aside by the profile, and of these there is nothing bad.
    const verdicts = [...report.stdout.matchAll(/^(?:node16 \(from ESM\)|bundler): (.*)$/gm)].map(
      ([, verdict]) => verdict!
    )
    expect(verdicts.length).toBeGreaterThan(10)
    expect(verdicts.filter((verdict) => !verdict.startsWith('🟢'))).toEqual([])
  })
})

describe('in a project that has nothing else', () => {
  test('the program makes a policy, renders it and checks it', () => {
    packed.run(['init', 'min-kommune'])
    packed.run(['render'])
    const page = fs.readFileSync(path.join(packed.project, 'dist', 'min-kommune', 'nn.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>\n<html lang="nn"/i)
    expect(packed.run(['check'])).toMatch(/\n$/)
  })

  test('the program keeps what V8 made of it, and works the same without', () => {
    const folder = path.join(packed.product, 'build', 'code-cache')
    const render = (environment?: Record<string, string>): string => packed.run(['render'], environment)
    fs.rmSync(folder, {recursive: true, force: true})
    const first = render()
    const kept = [...readTree(folder)]
    const sums = sumsOf(folder)
    expect(kept.length).toBeGreaterThan(0)
    expect(render()).toBe(first)
    expect(sumsOf(folder)).toEqual(sums)
    for (const [name, bytes] of kept) fs.writeFileSync(path.join(folder, name), bytes.subarray(0, bytes.length / 2))
    expect(render()).toBe(first)
    for (const [name] of kept) fs.writeFileSync(path.join(folder, name), 'not what V8 made')
    expect(render()).toBe(first)
    fs.rmSync(folder, {recursive: true})
    expect(render({NODE_DISABLE_COMPILE_CACHE: '1'})).toBe(first)
    expect(fs.existsSync(folder)).toBe(false)
  })

  test('what V8 made of it stays as it is when one thread makes all, be it few policies or many', () => {
    const folder = path.join(packed.product, 'build', 'code-cache')
    const [few, many] = [copiesOfExample(2), copiesOfExample(50)]
    fs.rmSync(folder, {recursive: true, force: true})
    packed.run(['render', '--root', few])
    const kept = sumsOf(folder)
    expect(kept.length).toBeGreaterThan(0)
    packed.run(['render', '--root', few, '--jobs', '1'])
    expect(sumsOf(folder)).toEqual(kept)
    // Of many it may be written anew, and has to be of use to the next that runs.
    packed.run(['render', '--root', many, '--jobs', '1'])
    const anew = sumsOf(folder)
    packed.run(['render', '--root', few])
    expect(sumsOf(folder)).toEqual(anew)
  })

  test('the program works in a folder that it cannot write to', () => {
    const folder = path.join(packed.product, 'build', 'code-cache')
    fs.rmSync(folder, {recursive: true, force: true})
    // A file where the folder would be is in the way of whoever may write, too.
    fs.writeFileSync(folder, '')
    expect(packed.run(['--version'])).toBe('0.1.0\n')
    fs.rmSync(folder)
  })

  test('a script imports it by its name', () => {
    const script = `import {render} from 'personvern'
const {ok, policies} = await render({out: false})
console.log(ok, policies.map(({id, files}) => id + ' ' + files.length).join())`
    writeFiles(packed.project, {'script.mjs': script})
    const said = execFileSync(process.execPath, ['script.mjs'], {cwd: packed.project, encoding: 'utf8'})
    expect(said).toBe('true min-kommune 6\n')
  })

  test.each(Object.entries(packageExports))('%s exports this and nothing else', (name, expected) => {
    const script = `import * as all from '${name}'\nconsole.log(JSON.stringify(Object.keys(all).sort()))`
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: packed.project,
      encoding: 'utf8'
    })
    expect(JSON.parse(said)).toEqual(expected)
  })

  test('TypeScript knows the types of everything that it exports', () => {
    writeFiles(packed.project, {
      'package.json': '{"type": "module"}',
      'uses.ts': `/// <reference types="personvern/vite/client" />
import html, {title} from 'policy:min-kommune?language=nn'
import {check, Misuse, render, status, type Policy, type RenderOptions, type RenderReport} from 'personvern'
import {personvern as eleventy, type PersonvernOptions} from 'personvern/eleventy'
import {personvern as vite, type VitePlugin} from 'personvern/vite'

const options: RenderOptions = {formats: ['html'], languages: ['nn']}
const report: RenderReport = await render(options)
const rule: string | undefined = report.policies[0]?.findings[0]?.rule
const policy: Policy | undefined = check().policies[0]?.policy
const languages: readonly string[] | undefined = policy?.languages
const plugin: VitePlugin = vite()
const settings: PersonvernOptions = {}
const article: string = html + title
// @ts-expect-error: there is no such format
const wrong: RenderOptions = {formats: ['pdf']}
export {eleventy, languages, Misuse, plugin, rule, settings, status, wrong}
`,
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          target: 'es2023',
          module: 'nodenext',
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          types: [],
          skipLibCheck: false
        },
        files: ['uses.ts']
      })
    })
    const {stdout} = spawnSync(process.execPath, [tool('typescript/bin/tsc'), '-p', '.'], {
      cwd: packed.project,
      encoding: 'utf8'
    })
    expect(stdout).toBe('')
  })
})
