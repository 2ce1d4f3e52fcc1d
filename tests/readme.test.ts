import fs from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {main} from '../src/cli.ts'
import {render} from '../src/index.ts'
import {temporaryFolder} from './support/temporary-folder.ts'
import {textOf} from './support/text-of.ts'

/* What the README shows is so: its commands run, its excerpts stand in the files that they are from. */

const root = path.resolve(import.meta.dirname, '..')
const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, kind, file, text]) => ({
  kind,
  file,
  text: text!
}))

let folder: string

beforeEach(() => {
  folder = temporaryFolder({})
  fs.mkdirSync(path.join(folder, 'node_modules'))
  fs.symlinkSync(root, path.join(folder, 'node_modules', 'personvern'))
})

describe('the README', () => {
  test('shows excerpts of pages as they are rendered', async () => {
    const {policies} = await render({root, policies: ['eksempel'], formats: ['md'], out: false})
    const pages = new Map(policies[0]!.files.map((file) => [file.path, textOf(file)]))
    const shown = blocks.filter(({kind}) => kind === 'markdown')
    expect(shown).toHaveLength(3)
    for (const {file, text} of shown) expect(spaced(pages.get(file!)!)).toContain(spaced(text))
  })

  test('shows excerpts of files as they are', () => {
    const shown = blocks.filter(({kind}) => kind === 'yaml')
    expect(shown).toHaveLength(2)
    for (const {file, text} of shown) {
      const whole = fs.readFileSync(path.join(root, file!), 'utf8')
      for (const part of text.split('…\n')) expect(whole).toContain(part)
    }
  })

  test('names commands that work', async () => {
    const commands = blocks.filter(({kind}) => kind === 'sh').flatMap(({text}) => text.split('\n').filter(Boolean))
    const own = commands.filter((line) => line.startsWith('npx personvern'))
    expect(own.length).toBeGreaterThan(2)
    for (const language of ['nn', 'en'])
      fs.copyFileSync(
        path.join(root, 'tests', 'fixtures', 'pages', `dfo.${language}.html`),
        path.join(folder, `side-${language}.html`)
      )
    for (const line of own) {
      const args = line
        .replace(/ *#.*| *>.*/g, '')
        .split(' ')
        .slice(2)
      const said: string[] = []
      const code = await main(args, {
        cwd: folder,
        today: '2026-11-22',
        stdout: {write: (text) => said.push(String(text))},
        stderr: {write: (text) => said.push(String(text))}
      })
      // What is wrong with published pages is what these are asked for.
      const finds = ['compare', 'audit', 'status'].includes(args[0]!) || line.includes('check --report')
      expect({line, code, said: code === 0 || finds ? '' : said.join('')}).toEqual({
        line,
        code: finds ? 1 : 0,
        said: ''
      })
    }
    const scripts = Object.keys(
      (JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {scripts: object}).scripts
    )
    const named = commands
      .flatMap((line) => [...line.matchAll(/npm (?:run )?(start|test|[a-z:-]+)/g)].map(([, name]) => name!))
      .filter((name) => name !== 'ci')
    expect(scripts).toEqual(expect.arrayContaining(named))
  }, 60_000)

  test.each([
    'compare',
    'audit',
    'import',
    'status',
    'translate status',
    'translate draft',
    'translate export',
    'translate import',
    'translate review',
    'approve',
    'rename',
    'preview',
    'render',
    'export',
    'check',
    'explain',
    'init',
    'completion',
    'schema'
  ])('names every option of %s, and no other', async (command) => {
    const help: string[] = []
    const stdout = {write: (text: string | Uint8Array) => help.push(String(text))}
    await main([...command.split(' '), '--help'], {cwd: root, stdout, stderr: {write: () => true}})
    const options = (text: string): string[] =>
      [...new Set([...text.matchAll(/--[a-z-]+/g)].map(([option]) => option))].sort()
    const usage = blocks
      .find(({kind, text}) => kind === 'text' && text.startsWith('personvern compare'))!
      .text.split(/^(?=personvern )/m)
      .find((text) => text.startsWith(`personvern ${command} `))!
    // The help of `schema` names an option of other commands.
    const own = options(help.join('').replace(/(?:render|export) --format json/g, ''))
    const toldOnce = ['--help', '--messages', '--root']
    expect(options(usage)).toEqual(own.filter((option) => !toldOnce.includes(option)))
    const withoutProject = ['compare', 'audit', 'explain', 'completion', 'schema']
    expect(toldOnce.filter((option) => own.includes(option))).toEqual(
      withoutProject.includes(command) ? ['--help', '--messages'] : toldOnce
    )
  })
})

/** No-break spaces look like others to a reader. */
function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
