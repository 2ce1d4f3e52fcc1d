import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {Page} from '../../src/published/page.ts'
import {published} from '../policies/published.ts'
import {read, textOf} from './read.ts'

const folder = path.resolve(import.meta.dirname, '..', 'fixtures', 'pages')
const seeds = path.resolve(import.meta.dirname, '..', 'policies', 'seeds')
const furniture = JSON.parse(fs.readFileSync(path.join(folder, 'furniture.json'), 'utf8')) as Record<
  string,
  Record<'absent' | 'present', string[]>
>

/** What the pages state that is not among the declarations, and is kept. */
const stated: Readonly<Record<string, string>> = {
  'dfo.en.html':
    'Your feedback is anonymous and will only be used to improve our website. If you want to get in touch with us, please call or send an e-mail.',
  'ldo.nn.html': 'Personvernerklæring'
}

async function readSaved(file: string): Promise<Page> {
  return await read(fs.readFileSync(path.join(folder, file)), file, '')
}

/** A text without what its layout decides. */
function letters(text: string): string {
  return text.replace(/[\s\u00ad]/g, '')
}

/** The lines that were published and are the declaration, without its contents, marks of lists, markup and front matter. */
function declarationLines(file: string): string[] {
  const [policy = '', language = ''] = file.split('.')
  const {seed, left} = published.find((one) => one.policy === policy && one.language === language)!
  return fs
    .readFileSync(path.join(seeds, seed), 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace('{{ title }}', 'Personvernerklæring')
    .replace(/<button[^]*?<\/button>/, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:[•*]|#+|(?<= )\d+\.)\s/, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .trim()
    )
    .filter((line) => line !== '' && !left.some((one) => one.line.test(line)))
    .filter((line, index, lines) => !/^\d+\. /.test(line) || lines.indexOf(line, index + 1) < 0)
}

describe.each(Object.keys(furniture))('%s', (file) => {
  test('is in the language that it is in', async () => {
    expect((await readSaved(file)).language).toBe(file.split('.')[1])
  })

  test('is the declaration, letter by letter and in its order', async () => {
    const text = letters(textOf(await readSaved(file)))
    let from = 0
    const missing = declarationLines(file).filter((line) => {
      const at = text.indexOf(letters(line), from)
      if (at >= 0) from = at + letters(line).length
      return at < 0
    })
    expect(missing).toEqual([])
  })

  test('is nothing but the declaration, and what is stated beside it', async () => {
    const text = letters(textOf(await readSaved(file)))
    const rest = declarationLines(file).reduce((left, line) => left.replace(letters(line), ''), text)
    expect(rest).toBe(letters(stated[file] ?? ''))
  })

  test('has nothing of what stands around it', async () => {
    const page = await readSaved(file)
    const text = [textOf(page), ...page.sections.map((section) => section.text)].join('\n')
    expect(furniture[file]!.absent.filter((part) => text.includes(part))).toEqual([])
  })

  test('has what is hard to find', async () => {
    const text = textOf(await readSaved(file))
    expect(furniture[file]!.present.filter((part) => !text.includes(part))).toEqual([])
  })

  test('knows the line of every block', async () => {
    const blocks = (await readSaved(file)).sections.flatMap((section) => section.blocks)
    expect(blocks.filter(({line}) => line === undefined)).toEqual([])
  })
})

test('accordions, tables and notes stand where they stood', async () => {
  const pages = await Promise.all(['ldo.nn.html', 'dfo.nn.html', 'dfo.nn.md'].map(readSaved))
  expect(pages.map((page) => page.sections.length)).toEqual([22, 9, 9])
})
