import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, jest, test} from '@jest/globals'
import fc from 'fast-check'
import {main} from '../../src/cli.ts'
import {longRun} from '../support/long-run.ts'
import {readTree} from '../support/read-tree.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'

/*
 * Whatever has happened to a project, what a run leaves that has a cache and an earlier run behind it is what a first run makes: nothing is stale,
 * and nothing is left over.
 */

jest.setTimeout(7_200_000)

const repository = path.resolve(import.meta.dirname, '..', '..')
const ids = ['eksempel', 'mangfoldimai']

/** What can happen between two runs; a number chooses where. */
const events: Readonly<Record<string, (root: string, chance: number) => void>> = {
  'a letter of a text is another': (root, chance) =>
    change(root, /\/(?:nb|nn|en)\.yaml$/, chance, (text) => {
      const words = [...text.matchAll(/ [a-zæøå]{5,}(?= [a-zæøå]{4,})/g)]
      const {index} = words[chance % Math.max(words.length, 1)] ?? {index: 0}
      return `${text.slice(0, index + 1)}x${text.slice(index + 2)}`
    }),
  'something is typed into a text': (root, chance) =>
    change(root, /\/(?:nb|nn|en)\.yaml$/, chance, (text) => {
      const at = chance % (text.length + 1)
      return text.slice(0, at) + typed[chance % typed.length]! + text.slice(at)
    }),
  'a line of the facts is gone': (root, chance) =>
    change(root, /\/policy\.yaml$/, chance, (text) => {
      const lines = text.split('\n')
      return lines.toSpliced(chance % lines.length, 1).join('\n')
    }),
  'a file is gone': (root, chance) => change(root, /./, chance, () => undefined),
  'a file says that it was changed': (root, chance) => {
    const file = oneOf(sourcesIn(root), chance)
    if (file !== undefined) fs.utimesSync(file, new Date(), new Date(Date.UTC(2026, 0, 1 + (chance % 700))))
  },
  'a policy comes or goes': (root, chance) => {
    const folder = path.join(root, 'policies', `other-${String(chance % 3)}`)
    if (fs.existsSync(folder)) fs.rmSync(folder, {recursive: true})
    else fs.cpSync(path.join(repository, 'policies', ids[chance % ids.length]!), folder, {recursive: true})
  },
  'a policy has another id': (root, chance) => {
    const policy = oneOf(fs.readdirSync(path.join(root, 'policies')), chance)
    const folder = path.join(root, 'policies', `renamed-${String(chance % 2)}`)
    if (policy !== undefined && !fs.existsSync(folder)) fs.renameSync(path.join(root, 'policies', policy), folder)
  },
  'all policies are as they were': (root) => layPolicies(root),
  'a word of the project comes or goes': (root, chance) =>
    comeOrGo(
      path.join(root, 'locales', ['nb', 'nn', 'en'][chance % 3]!, 'own.yaml'),
      `list.pair: "{{first}} ${chance} {{last}}"`
    ),
  'a template comes or goes': (root, chance) => {
    const names = fs.readdirSync(path.join(repository, 'templates/partials')).filter((name) => name.endsWith('.hbs'))
    const name = path.join('templates/partials', names[chance % names.length]!)
    comeOrGo(
      path.join(root, name),
      `${fs.readFileSync(path.join(repository, name), 'utf8')}\n\n${endings[chance % endings.length]!}\n`
    )
  },
  'the shell comes or goes': (root) => {
    const name = 'templates/page.html.hbs'
    const text = fs.readFileSync(path.join(repository, name), 'utf8')
    comeOrGo(path.join(root, name), text.replace('</body>', '<hr></body>'))
  },
  'a part of the theme comes or goes': (root, chance) => {
    const [name, text] = themeFiles[chance % themeFiles.length]!
    comeOrGo(path.join(root, 'templates/themes/own', name), text)
  },
  'the configuration is another': (root, chance) =>
    fs.writeFileSync(path.join(root, 'personvern.config.yaml'), configurations[chance % configurations.length]!),
  'a page is gone': (root, chance) => {
    const pages = [...treeIn(root, 'made-again').keys()].filter((file) => !isOfRuns(file))
    const page = oneOf(pages, chance)
    if (page !== undefined) fs.rmSync(path.join(root, 'made-again', page))
  },
  'something of the cache was cut': (root, chance) => {
    const file = oneOf([...treeIn(root, 'cache').keys()], chance)
    if (file !== undefined) fs.truncateSync(path.join(root, 'cache', file), chance % 200)
  },
  'the cache is gone': (root) => fs.rmSync(path.join(root, 'cache'), {recursive: true, force: true})
}

const typed = [' ', '\n', ':', '- ', '{{', '{{controller}}', '"', '#', '\t', '<b>', '](', '**', '\n\n']
const endings = ['Mer.', '{{#if', '{{t "page.skip"}}', '']
const themeFiles = [
  ['theme.css', '@import "sub.css";\nh1 { background: url(a.svg); }\n'],
  ['sub.css', 'p { color: #000; }\n'],
  ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['theme.yaml', 'attributes:\n  p:\n    class: own\n']
] as const
const configurations = [
  '',
  'messages: nn\n',
  'render:\n  theme: own\n',
  'render:\n  path: "{language}/{slug}.{format}"\n',
  'policies:\n  eksempel:\n    frontMatter:\n      own: "{{title}}"\n',
  'unknown: 1\n'
]

/** How runs are asked for. */
const manners = [
  [],
  ['--format', 'md'],
  ['--format', 'json,docx'],
  ['--fragment', 'article', '--theme', 'none'],
  ['--theme', 'own'],
  ['--target', 'hugo'],
  ['--language', 'nn,en'],
  ['--draft'],
  ['--embed-dpv', '--path', '{policy}-{language}.{format}']
]

const histories = fc.array(
  fc.record({
    happened: fc.array(fc.tuple(fc.constantFrom(...Object.keys(events)), fc.nat()), {minLength: 1, maxLength: 3}),
    manner: fc.constantFrom(...manners)
  }),
  {minLength: 2, maxLength: 8}
)

describe('a project with a past', () => {
  test('is rendered as one that has none', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const root = temporaryFolder({})
        layPolicies(root)
        for (const {happened, manner} of history) {
          for (const [event, chance] of happened) events[event]!(root, chance)
          await holdsOf(root, manner)
        }
        fs.rmSync(root, {recursive: true, force: true})
      }),
      {...longRun, numRuns: Math.ceil(longRun.numRuns / 10)}
    )
  })
})

/** What a run leaves and says, and what a first run does, are the same. */
async function holdsOf(root: string, manner: readonly string[]): Promise<void> {
  fs.rmSync(path.join(root, 'made-once'), {recursive: true, force: true})
  const first = await run(root, 'made-once', manner)
  const later = await run(root, 'made-again', [...manner, '--cache', 'cache', '--clean'])
  expect(later).toEqual(first)
  const [pages, expected] = [pagesIn(root, 'made-again'), pagesIn(root, 'made-once')]
  // What could not be made leaves what was there before.
  const held = first.code === 0 ? pages : new Map([...pages].filter(([file]) => expected.has(file)))
  expect(held).toEqual(expected)
  if (first.code !== 0) return
  const looks = [await run(root, 'made-again', [...manner, '--check']), await run(root, 'made-again', ['--verify'])]
  expect(looks.map(({code}) => code)).toEqual([0, 0])
}

async function run(root: string, out: string, manner: readonly string[]): Promise<{code: number; said: string[]}> {
  const said: string[] = []
  const code = await main(['render', '--quiet', '--out', out, ...manner], {
    cwd: root,
    stdout: {write: () => undefined},
    stderr: {write: (text) => said.push(...String(text).split('\n'))}
  })
  // That something of the cache was damaged is told besides.
  return {
    code,
    said: said.filter((line) => !/^Mellomlag(?:er|ringa)/.test(line)).map((line) => line.replaceAll(out, ''))
  }
}

function pagesIn(root: string, out: string): Map<string, string> {
  const files = [...treeIn(root, out)].filter(([file]) => !isOfRuns(file))
  return new Map(files.map(([file, content]) => [file, content.toString()]))
}

/** What is in a folder of the project; nothing where there is none. */
function treeIn(root: string, folder: string): Map<string, Buffer> {
  const full = path.join(root, folder)
  return fs.existsSync(full) ? readTree(full) : new Map<string, Buffer>()
}

/** Whether runs tell each other with it what they wrote. */
function isOfRuns(file: string): boolean {
  return file.startsWith('.personvern/')
}

function layPolicies(root: string): void {
  for (const id of ids)
    fs.cpSync(path.join(repository, 'policies', id), path.join(root, 'policies', id), {recursive: true})
}

/** The files that pages are made from. */
function sourcesIn(root: string): string[] {
  return ['policies', 'locales', 'templates'].flatMap((folder) =>
    [...treeIn(root, folder).keys()].map((file) => path.join(root, folder, file))
  )
}

function oneOf<T>(items: readonly T[], chance: number): T | undefined {
  return items[chance % Math.max(items.length, 1)]
}

/** Change one of the files of a kind, or remove it. */
function change(root: string, kind: RegExp, chance: number, made: (text: string) => string | undefined): void {
  const file = oneOf(
    sourcesIn(root).filter((one) => kind.test(one)),
    chance
  )
  if (file === undefined) return
  const text = made(fs.readFileSync(file, 'utf8'))
  if (text === undefined) fs.rmSync(file)
  else fs.writeFileSync(file, text)
}

function comeOrGo(file: string, text: string): void {
  if (fs.existsSync(file)) fs.rmSync(file)
  else {
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, text)
  }
}
