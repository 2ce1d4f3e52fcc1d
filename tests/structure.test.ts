import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'

/*
 * The house: rooms from the ground up. A file imports from its own room and from rooms before it in this list.
 */

const rooms = [
  'diagnostics',
  'source',
  'model',
  'language',
  'template',
  'render',
  'record',
  'check',
  'published',
  'compare',
  'import',
  'audit',
  'translate',
  'workspace',
  'preview',
  'commands',
  'api',
  'plugins',
  '.'
]

/** The rooms of `workspace`, from the ground up; `start` loads the program and knows none of them. */
const workspaceRooms = [
  'start',
  'disk',
  'product',
  'lines',
  'network',
  'engines',
  'themes',
  'languages',
  'policy',
  'project',
  'wording',
  'revision',
  'outcome',
  'forms',
  'manifest',
  'render',
  'cache',
  'jobs',
  'check',
  'status',
  'approval',
  'editing',
  'rename',
  'translation',
  'published',
  'export'
]

const src = path.resolve(import.meta.dirname, '..', 'src')

interface SourceFile {
  /** Relative to `src`, with `/`. */
  name: string
  room: string
  text: string
  /** Files that it imports, relative to `src`. */
  imports: string[]
}

const everything: SourceFile[] = fs
  .readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.tsx?$/.test(name))
  .sort()
  .map((name) => {
    const text = fs.readFileSync(path.join(src, name), 'utf8')
    const imports = [...text.matchAll(/(?:from |import\()'(\.[^']+)'/g)].map(([, target]) =>
      path.posix.join(path.posix.dirname(name), target!)
    )
    return {name, room: name.includes('/') ? name.split('/')[0]! : '.', text, imports}
  })

/** Where programs begin, and what is outside is looked at. */
const starts = new Set(['bin.ts', 'start.ts', 'start-worker.ts'])

/** The application in the browser is a house of its own: it runs somewhere else, and is built apart. */
const isClient = ({name}: SourceFile): boolean => name.startsWith('preview/client/')
const files = everything.filter((file) => !isClient(file))
const clientFiles = everything.filter(isClient)

/** What it shares with the house: data, and functions on texts. */
const shared = new Set(['preview/protocol.ts', 'render/dress-html.ts', 'translate/state/diff-words.ts'])

describe('the house', () => {
  test('has no rooms but those of the list', () => {
    expect([...new Set(files.map(({room}) => room))].sort()).toEqual([...rooms].sort())
  })

  test.each(files.map((file) => [file.name, file] as const))(
    '%s leans only on rooms below it',
    (_, {room, imports}) => {
      const above = imports.filter((target) => rooms.indexOf(roomOf(target)) > rooms.indexOf(room))
      expect(above).toEqual([])
    }
  )

  test('has no circles', () => {
    expect(circles()).toEqual([])
  })

  test('has no rooms in that of the disk but those of its list, each of which leans on rooms before it', () => {
    const inner = files.filter(({room}) => room === 'workspace')
    const roomIn = (name: string): string => name.split('/')[1]!
    expect([...new Set(inner.map(({name}) => roomIn(name)))].sort()).toEqual([...workspaceRooms].sort())
    const back = inner.flatMap(({name, imports}) =>
      imports
        .filter((target) => roomOf(target) === 'workspace')
        .filter((target) => workspaceRooms.indexOf(roomIn(target)) > workspaceRooms.indexOf(roomIn(name)))
        .map((target) => `${name} -> ${target}`)
    )
    expect(back).toEqual([])
  })

  test('touches the disk in one room', () => {
    const touching = files.filter(({room, text}) => /from '(?:node:)?fs/.test(text) && room !== 'workspace')
    expect(touching.map(({name}) => name)).toEqual([])
  })

  test('reads no clock, no chance and no environment where pages are made', () => {
    // The day is asked for once, where the program begins, and is a parameter from there on.
    const impure = files.filter(
      ({name, text}) => !starts.has(name) && /\bDate\.now\b|new Date\(\)|Math\.random|process\.env|\bfetch\(/.test(text)
    )
    expect(impure.map(({name}) => name)).toEqual([])
  })

  test('ends the process nowhere, and prints only to streams that it was given', () => {
    const loud = files.filter(({name, text}) => !starts.has(name) && /process\.exit|process\.std|console\./.test(text))
    expect(loud.map(({name}) => name)).toEqual([])
  })

  test('knows no policy and no language by name where data could say it', () => {
    const policies = fs.readdirSync(path.resolve(src, '..', 'policies'))
    const known = files.flatMap(({name, text}) => {
      const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*/g, '')
      const found = [...code.matchAll(/'([a-z]+)'/g)]
        .map(([, word]) => word!)
        .filter((word) => ['nb', 'nn', 'en', ...policies].includes(word))
      return found.map((word) => `${name}: ${word}`)
    })
    // The example that `init` copies.
    expect(known).toEqual(['workspace/project/create-policy.ts: eksempel'])
  })
})

describe('the application in the browser', () => {
  test.each(clientFiles.map((file) => [file.name, file] as const))(
    '%s takes nothing from the house but what server and browser say to each other',
    (_, {text, imports}) => {
      const outside = imports.filter((target) => !target.startsWith('preview/client/') && !shared.has(target))
      const values = outside.filter(
        (target) => !new RegExp(`import type [^;]*?${path.posix.basename(target)}'`).test(text)
      )
      expect(values).toEqual([])
    }
  )

  test('puts what it shows on the page as text, never as markup', () => {
    const markup =
      /\b(?:innerHTML|outerHTML)\s*=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\b|new Function/
    expect(clientFiles.filter(({text}) => markup.test(text)).map(({name}) => name)).toEqual([])
  })

  test('is imported by nothing of the house', () => {
    expect(files.filter(({imports}) => imports.some((target) => target.startsWith('preview/client/')))).toEqual([])
  })
})

describe('a file', () => {
  test.each(everything.map((file) => [file.name, file] as const))(
    '%s is named in kebab-case, and for one thing',
    (_, {name}) => {
      const base = path.posix.basename(name).replace(/(?:\.d)?\.tsx?$/, '')
      expect(base).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
      expect(base).not.toMatch(/util|helper|common|misc|manager/)
    }
  )

  test('is small: half have at most 70 lines, nine of ten at most 200, none more than 450 but tables', () => {
    const tables = new Set(['model/countries.ts', 'model/vocabulary.ts', 'model/acts.ts'])
    const sizes = files
      .filter(({name}) => !tables.has(name))
      .map(({text}) => text.split('\n').length)
      .sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(70)
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(200)
    expect(sizes.at(-1)).toBeLessThanOrEqual(450)
  })

  test.each(everything.map((file) => [file.name, file] as const))(
    '%s says what each of its exports is for',
    (_, {text}) => {
      const lines = text.split('\n')
      const silent = lines.flatMap((line, index) =>
        /^export (?:function|const|class|interface|type [A-Z]\w* =)/.test(line) &&
        !/^(?: ?\*\/|\/\*\*.*\*\/)$/.test(lines[index - 1] ?? '')
          ? [line]
          : []
      )
      expect(silent).toEqual([])
    }
  )

  test('stands in the sorted table of its folder', () => {
    for (const folder of ['check/extract/kinds', 'template/helpers', 'render/nodes']) {
      const table = files.find(({name}) => name === `${folder}/index.ts`)!
      const there = files
        .filter(({name}) => path.posix.dirname(name) === folder && name !== table.name)
        .map(({name}) => name)
      expect(table.imports.filter((name) => path.posix.dirname(name) === folder)).toEqual(there)
    }
  })
})

function roomOf(name: string): string {
  return name.includes('/') ? name.split('/')[0]! : '.'
}

/** Every import that leads back to where it began; types count too. */
function circles(): string[] {
  const targets = new Map(files.map(({name, imports}) => [name, imports]))
  const found = new Set<string>()
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) {
      found.add([...trail.slice(trail.indexOf(name)), name].join(' → '))
      return
    }
    for (const target of targets.get(name) ?? []) if (!done.has(target)) visit(target, [...trail, name])
    done.add(name)
  }
  const done = new Set<string>()
  for (const {name} of files) visit(name, [])
  return [...found]
}
